use serde_json::Value;

use super::{to_line, to_markdown};

#[track_caller]
fn becomes(description: &str, markdown: &str) {
    assert_eq!(to_markdown(description), markdown);
    assert_eq!(to_markdown(markdown), markdown, "not stable");
}

#[test]
fn html_paragraphs_and_marks() {
    becomes(
        "<p>Use the <a href=\"/docs/api\"><strong>API</strong></a>\nto <em>create</em> a <code>Charge</code>.</p>\n\n<p>It <strong>is </strong>one.</p>",
        "Use the [**API**](https://docs.stripe.com/api) to *create* a `Charge`.\n\nIt **is** one.",
    );
}

#[test]
fn html_lists() {
    becomes(
        "<p>Any of:</p>\n\n<ul>\n<li>Refunds: <code>a</code>.</li>\n<li>Credit.</li>\n</ul>\n\n<p>Done.</p>",
        "Any of:\n\n- Refunds: `a`.\n- Credit.\n\nDone.",
    );
    becomes(
        "<ol><li>One<ul><li>inner</li></ul></li><li>Two</li></ol>",
        "1. One\n   - inner\n2. Two",
    );
}

#[test]
fn markdown_lists() {
    becomes(
        "Why:\n* `a`: one\n  more\n* `b`: two",
        "Why:\n\n- `a`: one more\n- `b`: two",
    );
    becomes(
        "1. One\n2. Two\n\n   Two's end.\n\nAfter.",
        "1. One\n2. Two\n\n   Two's end.\n\nAfter.",
    );
    becomes("- a\n  - b\n    - c\n- d", "- a\n  - b\n    - c\n- d");
    becomes(
        "The year was\n2019. It was\n- perhaps",
        "The year was 2019. It was\n\n- perhaps",
    );
}

#[test]
fn line_breaks() {
    becomes("One.<br><br>Two.<br>Three.", "One.\n\nTwo.\\\nThree.");
}

#[test]
fn links_become_absolute() {
    for (link, address) in [
        ("/docs/connect", "https://docs.stripe.com/connect"),
        (
            "/api/customers/update",
            "https://docs.stripe.com/api/customers/update",
        ),
        ("/connect", "https://docs.stripe.com/connect"),
        ("#balance", "https://docs.stripe.com/api#balance"),
        ("docs/api", "https://docs.stripe.com/api"),
        (
            "api/invoices/line_item#x",
            "https://docs.stripe.com/api/invoices/line_item#x",
        ),
        ("https://stripe.com/docs", "https://docs.stripe.com"),
        ("https://stripe.com/docs/js", "https://docs.stripe.com/js"),
        (
            "https://docs.stripe.com/docs/treasury",
            "https://docs.stripe.com/treasury",
        ),
        (
            "https://api.stripe.com#create_charge",
            "https://docs.stripe.com/api#create_charge",
        ),
        ("https://api.stripe.com", "https://docs.stripe.com/api"),
        (
            "https://api.stripe.com/v1/charges",
            "https://api.stripe.com/v1/charges",
        ),
        ("https://stripe.com/pricing", "https://stripe.com/pricing"),
        (
            "https://www.iso.org/iso-4217",
            "https://www.iso.org/iso-4217",
        ),
        ("mailto:support@stripe.com", "mailto:support@stripe.com"),
    ] {
        becomes(&format!("[this]({link})"), &format!("[this]({address})"));
        becomes(
            &format!("<a href=\"{link}\">this</a>"),
            &format!("[this]({address})"),
        );
    }
}

#[test]
fn bare_addresses_become_links() {
    becomes(
        "See https://stripe.com/docs/api, or (http://example.com/a_(b)).",
        "See <https://docs.stripe.com/api>, or (<http://example.com/a_%28b%29>).",
    );
    becomes(
        "[https://www.gov.uk/eori](https://www.gov.uk/eori)",
        "<https://www.gov.uk/eori>",
    );
    becomes("`https://example.com`", "`https://example.com`");
}

#[test]
fn link_texts_may_run_over_lines_and_hold_code() {
    becomes(
        "a [destination\ncharge](/docs/x) [`a[b]`](/y)",
        "a [destination charge](https://docs.stripe.com/x) [`a[b]`](https://docs.stripe.com/y)",
    );
    becomes(
        "[one [two]](/z)",
        "[one \\[two\\]](https://docs.stripe.com/z)",
    );
}

#[test]
fn brackets_that_are_no_links_are_escaped() {
    becomes(
        "[Deprecated] Use automatic_tax[enabled]=true",
        "\\[Deprecated] Use automatic_tax\\[enabled]=true",
    );
    becomes("a <code>[redacted]</code> one", "a `[redacted]` one");
}

#[test]
fn angle_brackets_that_are_no_tags_are_escaped() {
    becomes(
        "Basic <api_key> | <base64 hash of `api_key:`> 1 < 2",
        "Basic \\<api_key> | \\<base64 hash of `api_key:`> 1 < 2",
    );
    becomes("`<`, `>`, `\\`", "`<`, `>`, `\\`");
}

#[test]
fn tags_without_a_meaning_are_left_out() {
    becomes("a <currency>100</currency> price", "a 100 price");
    becomes("one<!-- two --> three", "one three");
}

#[test]
fn character_references_are_replaced() {
    becomes(
        "a&nbsp;b &amp; c &lt;d&gt; &#8217; &amp;lt; &unknown;",
        "a b & c \\<d> ’ &amp;lt; &unknown;",
    );
    becomes("<code>a &lt; b</code>", "`a < b`");
}

#[test]
fn code_spans_are_kept_and_mended() {
    becomes("the `rate_type`` is `flat`.", "the `rate_type` is `flat`.");
    becomes("one ` alone", "one \\` alone");
    becomes("``a`b``", "``a`b``");
    becomes("a `b\n c`", "a `b c`");
}

#[test]
fn indentation_makes_no_code() {
    becomes("One.\n\n     Two.\n Three.", "One.\n\nTwo. Three.");
}

#[test]
fn fenced_code_is_no_doctest() {
    becomes(
        "So:\n\n```\nlet x = 1;\n\n  y\n```\nDone.",
        "So:\n\n`let x = 1;`\\\n`y`\n\nDone.",
    );
}

#[test]
fn rules_only_part_paragraphs() {
    becomes("One.\n\n-----\n\n&nbsp;\n\nTwo.", "One.\n\nTwo.");
}

#[test]
fn headings_stay() {
    becomes("## Two\nwords", "## Two\n\nwords");
    becomes("<h2>Two</h2>words", "**Two**\n\nwords");
}

#[test]
fn long_lines_are_wrapped_at_spaces_only_of_running_text() {
    let word = "word ".repeat(17);
    becomes(
        &format!("{word}[a long link text](/x) and more"),
        &format!(
            "{}\n[a long link text](https://docs.stripe.com/x) and more",
            word.trim_end()
        ),
    );
    // A line never begins with what would begin a list.
    let line = to_markdown(&format!(
        "{}- {}1. {}",
        "word ".repeat(19),
        "word ".repeat(18),
        "word ".repeat(30)
    ));
    assert!(line.lines().all(|line| line.starts_with("word")), "{line}");
    assert!(line.lines().all(|line| line.len() <= 100), "{line}");
}

#[test]
fn text_that_looks_like_a_block_is_text() {
    becomes(
        "<p>- not a list</p><p>1. nor this</p><p># nor this</p><p>> nor this</p>",
        "\\- not a list\n\n1\\. nor this\n\n\\# nor this\n\n\\> nor this",
    );
}

#[test]
fn marks_of_markdown_are_kept() {
    becomes(
        "_cents (or so)_ **bold** *x* report_* \\*",
        "_cents (or so)_ **bold** *x* report_* \\*",
    );
    becomes("*[Note: old]* And", "*\\[Note: old]* And");
}

#[test]
fn odd_input_is_survived() {
    for text in [
        "",
        " \n\n ",
        "<",
        "</",
        "<a",
        "<a href=",
        "<a href='x",
        "[",
        "[]()",
        "[a](",
        "`",
        "```",
        "\\",
        "&",
        "&#;",
        "<p",
        "<strong>",
        "</strong>",
        "<ul>",
        "</ul>",
        "<li>",
        "- ",
        "1. ",
        "![a](b)",
        "<code>",
        "<a><a>",
        "é<é",
        "[é",
        "\\é",
    ] {
        let markdown = to_markdown(text);
        assert_eq!(to_markdown(&markdown), markdown, "from {text:?}");
    }
}

/// Each of these began a search to the end of the text at each of its places: minutes, where now it is a second or two.
#[test]
fn a_text_of_nothing_but_beginnings_ends() {
    for sign in [
        "[",
        "![",
        "[`",
        "[a](",
        "` ",
        "<",
        "<!--",
        "<x>",
        "<x a=\"",
        "<code>",
        "&",
        "&amp;",
        "```x\n",
        "~~~ \n",
        "# ",
        "- ",
        "1. ",
        "<ul><li>x",
        "<a href=x>",
        "http://a)))) ",
        "\n",
        "x",
    ] {
        let text = sign.repeat(60_000 / sign.len());
        assert!(to_markdown(&text).len() < 20 * text.len(), "{sign}");
        assert!(to_line(&text).len() < 20 * text.len(), "{sign}");
    }
}

#[test]
fn a_line_is_one_line_of_a_paragraph() {
    for (text, line) in [
        ("Create a Card", "Create a Card"),
        ("Create\na `Card`", "Create a `Card`"),
        ("    Create", "Create"),
        ("# Create", "\\# Create"),
        ("- Create", "\\- Create"),
        ("```rust\nevil()\n```", "`rust evil() `"),
        ("a\u{202e}b\rc", "ab c"),
    ] {
        assert_eq!(to_line(text), line, "{text:?}");
    }
}

/// Every description of the document, each once.
fn descriptions() -> Vec<String> {
    fn collect(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    match value {
                        Value::String(text) if key == "description" => found.push(text.clone()),
                        value => collect(value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            _ => {}
        }
    }
    let document = crate::document::load(include_bytes!("../../../spec/openapi.json")).unwrap();
    let mut found = Vec::new();
    collect(&document, &mut found);
    found.sort();
    found.dedup();
    found
}

/// The text without its code spans and with its links cut down to their addresses in parentheses.
fn without_code(markdown: &str) -> String {
    markdown.split('`').step_by(2).collect()
}

#[test]
fn every_description_of_the_document_is_clean() {
    let descriptions = descriptions();
    assert!(descriptions.len() > 5000);
    for description in descriptions {
        let markdown = to_markdown(&description);
        let context = || format!("{description:?}\nbecame\n{markdown}");
        assert_eq!(
            to_markdown(&markdown),
            markdown,
            "not stable: {}",
            context()
        );
        assert_eq!(markdown.is_empty(), description.is_empty(), "{}", context());
        assert!(
            markdown
                .lines()
                .all(|line| line.trim_end() == line && !line.starts_with("    ")),
            "{}",
            context()
        );
        assert!(
            !markdown.contains("\n\n\n") && markdown.trim() == markdown,
            "{}",
            context()
        );
        let text = without_code(&markdown);
        for (index, _) in text.match_indices('<') {
            let rest = &text[index + 1..];
            let fine = text[..index].ends_with('\\')
                || rest.starts_with("http")
                || !rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
            assert!(fine, "{}", context());
        }
        for (index, _) in text.match_indices('[') {
            assert!(
                text[..index].ends_with('\\') || text[index..].contains("]("),
                "{}",
                context()
            );
        }
        for (index, _) in text.match_indices("](") {
            assert!(
                text[index + 2..].starts_with("http") || text[..index].contains("\\["),
                "{}",
                context()
            );
        }
        for (index, _) in text.match_indices("http") {
            let marked = text[..index].ends_with(['<', '(']) || text[..index].ends_with("](");
            assert!(
                marked || !text[index..].starts_with("https://"),
                "{}",
                context()
            );
        }
        assert!(!text.contains("stripe.com/docs"), "{}", context());
        for line in markdown.lines().filter(|line| line.chars().count() > 96) {
            let longest = line.split_whitespace().count();
            assert!(
                line.contains("](") || line.contains('`') || line.contains('<') || longest <= 3,
                "{line}\nin {}",
                context()
            );
        }
    }
}
