package app.lateral.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import app.lateral.message.Messages;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JsonReportTest {
    private static final String EXPECTED = """
            {
              "format" : "lateral-comparison/1",
              "articles" : [
                {
                  "id" : "A",
                  "path" : "in/gull.txt",
                  "title" : "Old light goes out",
                  "source" : null,
                  "published" : null,
                  "text" : "Old light goes out\\nShare this page\\nThe \\uD83D\\uDDFC at Skarn stands barely 30 m above the sea.\\nIt was lit for ninety years.\\nKeeper Odd Brekke, whose father and grandfather had both climbed the same narrow stairs every night before him, put the lamp out at 6 p.m. on Monday while some forty of his neighbours, three school classes and a brass band looked on from the pier below.\\n",
                  "sentences" : [
                    {
                      "start" : 0,
                      "end" : 18,
                      "part" : "headline",
                      "paragraph" : 1
                    },
                    {
                      "start" : 19,
                      "end" : 34,
                      "part" : "furniture",
                      "paragraph" : 0
                    },
                    {
                      "start" : 35,
                      "end" : 83,
                      "part" : "body",
                      "paragraph" : 1
                    },
                    {
                      "start" : 84,
                      "end" : 112,
                      "part" : "body",
                      "paragraph" : 2
                    },
                    {
                      "start" : 113,
                      "end" : 366,
                      "part" : "body",
                      "paragraph" : 3
                    }
                  ]
                },
                {
                  "id" : "B",
                  "path" : "in/tern.txt",
                  "title" : "Skarn light is dark",
                  "source" : null,
                  "published" : null,
                  "text" : "Skarn light is dark\\nSkarn’s tower, about 42 metres high, lost its lamp after ninety years.\\n",
                  "sentences" : [
                    {
                      "start" : 0,
                      "end" : 19,
                      "part" : "headline",
                      "paragraph" : 1
                    },
                    {
                      "start" : 20,
                      "end" : 90,
                      "part" : "body",
                      "paragraph" : 1
                    }
                  ]
                },
                {
                  "id" : "C",
                  "path" : "in/auk.txt",
                  "title" : "A lamp for the museum",
                  "source" : null,
                  "published" : null,
                  "text" : "A lamp for the museum\\nThe lamp goes to Bergen.\\n",
                  "sentences" : [
                    {
                      "start" : 0,
                      "end" : 21,
                      "part" : "headline",
                      "paragraph" : 1
                    },
                    {
                      "start" : 22,
                      "end" : 46,
                      "part" : "body",
                      "paragraph" : 1
                    }
                  ]
                }
              ],
              "links" : [
                {
                  "from" : {
                    "article" : "A",
                    "start" : 35,
                    "end" : 83
                  },
                  "to" : {
                    "article" : "B",
                    "start" : 20,
                    "end" : 90
                  },
                  "relation" : "near",
                  "score" : 0.8124,
                  "reasons" : [
                    "both name Skarn",
                    "close in meaning (0.78)"
                  ]
                }
              ],
              "passages" : [
                {
                  "from" : {
                    "article" : "A",
                    "start" : 35,
                    "end" : 83
                  },
                  "to" : {
                    "article" : "B",
                    "start" : 20,
                    "end" : 90
                  },
                  "relation" : "near",
                  "score" : 0.8124
                }
              ],
              "groups" : [
                {
                  "passages" : [
                    {
                      "article" : "A",
                      "start" : 35,
                      "end" : 83
                    },
                    {
                      "article" : "B",
                      "start" : 20,
                      "end" : 90
                    }
                  ]
                }
              ],
              "reuse" : [ ],
              "shares" : [
                {
                  "article" : "A",
                  "words" : 0,
                  "shared" : 0,
                  "quoted" : 0,
                  "with" : [
                    {
                      "article" : "B",
                      "words" : 0,
                      "shared" : 0,
                      "quoted" : 0
                    },
                    {
                      "article" : "C",
                      "words" : 0,
                      "shared" : 0,
                      "quoted" : 0
                    }
                  ]
                },
                {
                  "article" : "B",
                  "words" : 0,
                  "shared" : 0,
                  "quoted" : 0,
                  "with" : [
                    {
                      "article" : "A",
                      "words" : 0,
                      "shared" : 0,
                      "quoted" : 0
                    },
                    {
                      "article" : "C",
                      "words" : 0,
                      "shared" : 0,
                      "quoted" : 0
                    }
                  ]
                },
                {
                  "article" : "C",
                  "words" : 0,
                  "shared" : 0,
                  "quoted" : 0,
                  "with" : [
                    {
                      "article" : "A",
                      "words" : 0,
                      "shared" : 0,
                      "quoted" : 0
                    },
                    {
                      "article" : "B",
                      "words" : 0,
                      "shared" : 0,
                      "quoted" : 0
                    }
                  ]
                }
              ],
              "facts" : [
                {
                  "id" : "f1",
                  "kind" : "quantity",
                  "topic" : "figure for the tower",
                  "agreement" : "conflict",
                  "severity" : "high",
                  "confidence" : 0.9,
                  "explanation" : "42 metres is 40 % more than 30 m, beyond rounding.",
                  "readings" : [
                    {
                      "article" : "A",
                      "start" : 64,
                      "end" : 68,
                      "text" : "30 m",
                      "value" : "30",
                      "unit" : "m",
                      "hedge" : "barely"
                    },
                    {
                      "article" : "B",
                      "start" : 41,
                      "end" : 50,
                      "text" : "42 metres",
                      "value" : "42",
                      "unit" : "m",
                      "hedge" : "about"
                    }
                  ],
                  "voices" : [
                    [
                      "A"
                    ],
                    [
                      "B"
                    ]
                  ]
                },
                {
                  "id" : "f2",
                  "kind" : "time",
                  "topic" : "time of the lamp",
                  "agreement" : "alone",
                  "severity" : "low",
                  "confidence" : 0.9,
                  "explanation" : "Only one article has it; the others are silent.",
                  "readings" : [
                    {
                      "article" : "A",
                      "start" : 245,
                      "end" : 261,
                      "text" : "6 p.m. on Monday",
                      "value" : "XXXX-WXX-1T18:00",
                      "unit" : null,
                      "hedge" : null
                    }
                  ],
                  "voices" : [
                    [
                      "A"
                    ]
                  ]
                },
                {
                  "id" : "f3",
                  "kind" : "duration",
                  "topic" : "length of the service",
                  "agreement" : "same",
                  "severity" : null,
                  "confidence" : 0.9,
                  "explanation" : "All say ninety years.",
                  "readings" : [
                    {
                      "article" : "A",
                      "start" : 99,
                      "end" : 111,
                      "text" : "ninety years",
                      "value" : "P90Y",
                      "unit" : null,
                      "hedge" : null
                    },
                    {
                      "article" : "B",
                      "start" : 77,
                      "end" : 89,
                      "text" : "ninety years",
                      "value" : "P90Y",
                      "unit" : null,
                      "hedge" : null
                    }
                  ],
                  "voices" : [
                    [
                      "A"
                    ],
                    [
                      "B"
                    ]
                  ]
                }
              ],
              "notices" : [
                {
                  "article" : null,
                  "level" : "error",
                  "text" : "There is no file “in/skua.txt”: check its name and folder."
                }
              ]
            }
            """;

    @Test
    void writesTheInterchangeFormat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport(new Phrasing(Messages.inEnglish())).write(Lighthouse.comparison(), out);
        assertEquals(EXPECTED, out.toString(StandardCharsets.UTF_8));
    }
}
