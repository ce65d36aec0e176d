// Puts the table files into the read-only data of the program, where the system reads only the pages that are used.
// JUPAN_TOKEN_TABLES is the folder they were written to.

#define JUPAN_EMBED(symbol, file)                \
    asm(".section .rodata\n"                     \
        ".balign 64\n"                           \
        ".global " symbol "\n" symbol            \
        ":\n"                                    \
        ".incbin \"" JUPAN_TOKEN_TABLES "/" file \
        "\"\n"                                   \
        ".previous\n")

JUPAN_EMBED("jupan_o200k_base", "o200k_base.table");
JUPAN_EMBED("jupan_cl100k_base", "cl100k_base.table");
JUPAN_EMBED("jupan_character_classes", "character_classes.table");
