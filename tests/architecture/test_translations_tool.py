"""Tests of translations/update itself, on made-up messages: a check that finds nothing must not pass by mistake."""
import importlib.machinery
import importlib.util
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.dont_write_bytecode = True
LOADER = importlib.machinery.SourceFileLoader("update", str(ROOT / "translations" / "update"))
SPEC = importlib.util.spec_from_loader("update", LOADER)
update = importlib.util.module_from_spec(SPEC)
LOADER.exec_module(update)


def message(source, forms, state="", numerus=False):
    kind = f' type="{state}"' if state else ""
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if numerus else forms[0]
    text = (f'<message{" numerus=" + chr(34) + "yes" + chr(34) if numerus else ""}><source>{source}</source>'
            f"<translation{kind}>{inner}</translation></message>")
    return update.Message("jupan::Page", ElementTree.fromstring(text))


class Faults(unittest.TestCase):
    def test_table(self):
        for name, given, wanted in [
            ("good", message("Net %1", ["순편익 %1"]), ""),
            ("good in another order", message("%1 of %2", ["%2 중 %1"]), ""),
            ("good plural without its number", message("%n rows", ["한 행", "%n rows"], numerus=True), ""),
            ("empty", message("Net", [""]), "not translated"),
            ("unfinished", message("Net", ["순편익"], "unfinished"), "not translated"),
            ("one plural form empty", message("%n rows", ["%n row", ""], numerus=True), "not translated"),
            ("vanished", message("Net", ["순편익"], "vanished"), "no longer"),
            ("obsolete", message("Net", ["순편익"], "obsolete"), "no longer"),
            ("placeholder lost", message("Net %1", ["순편익"]), "placeholders"),
            ("placeholder twice", message("Net %1", ["%1 %1"]), "placeholders"),
            ("another placeholder", message("Net %1", ["순편익 %2"]), "placeholders"),
            ("count lost", message("%n rows", ["%1 rows"], numerus=True), "placeholders"),
            ("blank at the end", message("Net", ["순편익 "]), "blanks"),
        ]:
            with self.subTest(name):
                found = " ".join(update.faults(given))
                self.assertIn(wanted, found)
                self.assertEqual(bool(wanted), bool(found), found)


class Drafts(unittest.TestCase):
    def test_lines(self):
        self.assertEqual(list(update.draft_lines("# note\n\nPage\tA\\nB\t가\\t나\\\\n\n")),
                         [("Page", "A\nB", ["가\t나\\n"])])
        with self.assertRaises(ValueError):
            list(update.draft_lines("Page\tno translation"))

    def test_merge_finds_its_message_with_and_without_namespace(self):
        net, rows, gone = (message("Net", [""], "unfinished"), message("%n rows", ["", ""], "unfinished", True),
                           message("Gone", ["x"], "vanished"))
        with tempfile.TemporaryDirectory() as folder:
            update.FOLDER = Path(folder)
            (Path(folder) / "en").mkdir()
            (Path(folder) / "en" / "a.tsv").write_text(
                "Page\tNet\tNET\njupan::Page\t%n rows\t%n row\t%n rows\nPage\tGone\ty\n", encoding="utf-8")
            complaints = update.merge_drafts("en", [net, rows, gone])
        self.assertEqual(net.forms, ["NET"])
        self.assertEqual(rows.forms, ["%n row", "%n rows"])
        self.assertEqual((net.state, update.faults(message("Net", net.forms))), ("unfinished", []))
        self.assertIsNone(net.translation.get("type"))
        self.assertEqual(len(complaints), 1)
        self.assertIn("Gone", complaints[0])


if __name__ == "__main__":
    unittest.main()
