//! Putting what was measured into a document, between the comments that mark its place.

use std::path::Path;

use crate::process::Failure;

/// Replaces what stands between `<!-- bench: NAME -->` and `<!-- end: NAME -->` in a file.
///
/// # Errors
/// The file cannot be read or written, or has no such place.
pub fn write(file: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let document = std::fs::read_to_string(file)?;
    let replaced = replace(&document, name, text)
        .ok_or_else(|| format!("{} has no place marked {name}", file.display()))?;
    std::fs::write(file, replaced)?;
    Ok(())
}

fn replace(document: &str, name: &str, text: &str) -> Option<String> {
    let (begin, end) = (
        format!("<!-- bench: {name} -->"),
        format!("<!-- end: {name} -->"),
    );
    let (before, rest) = document.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!(
        "{before}{begin}\n\n{}\n\n{end}{after}",
        text.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn only_what_is_between_the_comments_changes() {
        let document = "a\n<!-- bench: x -->\nold\n<!-- end: x -->\nb\n";
        let replaced = replace(document, "x", "new\n").unwrap_or_default();
        assert_eq!(
            replaced,
            "a\n<!-- bench: x -->\n\nnew\n\n<!-- end: x -->\nb\n"
        );
        assert_eq!(
            replace(&replaced, "x", "new\n").as_deref(),
            Some(replaced.as_str())
        );
        assert_eq!(replace(document, "y", ""), None);
    }
}
