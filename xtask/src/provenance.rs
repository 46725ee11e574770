//! What `spec/README.md` says about the documents: which they are, and where they come from.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::project::Failure;

const CURRENT: &str = "## Provenance of `openapi.json`\n";
const PREVIOUS: &str = "## Provenance of `previous/`\n";

/// The page, with its tables for these documents.
pub(crate) fn page(
    page: &str,
    current: &[u8],
    previous: &[u8],
    taken: Option<&str>,
) -> Result<String, Failure> {
    let page = replaced(page, CURRENT, &table(current, taken, true)?)?;
    replaced(&page, PREVIOUS, &table(previous, None, false)?)
}

/// The page with another table below a heading.
fn replaced(page: &str, heading: &str, table: &str) -> Result<String, Failure> {
    let found = page.split_once(heading).and_then(|(before, rest)| {
        let start = rest.find("| | |\n")?;
        let end = start + rest[start..].find("\n\n")? + 1;
        Some(format!(
            "{before}{heading}{}{table}{}",
            &rest[..start],
            &rest[end..]
        ))
    });
    found.ok_or_else(|| format!("there is no table below `{}`", heading.trim()).into())
}

fn table(document: &[u8], taken: Option<&str>, current: bool) -> Result<String, Failure> {
    let value: Value = serde_json::from_slice(document)?;
    let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let info = |key: &str| text(&format!("/info/{key}"));
    let digest = Sha256::digest(document);
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut rows: Vec<(&str, Option<String>)> = Vec::new();
    if current {
        rows.push(("title", info("title").map(str::to_owned)));
    }
    rows.push(("version", info("version").map(str::to_owned)));
    if current {
        let phase = info("x-stripeReleasePhase").zip(info("x-stripeSpecAudience"));
        let phase = phase.map(|(phase, audience)| {
            format!(
                "`{phase}`, `{audience}` (`info.x-stripeReleasePhase`, `info.x-stripeSpecAudience`)"
            )
        });
        let name = info("x-stripeSpecFilename");
        let name = name.map(|name| format!("`{name}` (`info.x-stripeSpecFilename`)"));
        let publisher = "Stripe, Inc., in <https://github.com/stripe/openapi>".to_owned();
        rows.push(("OpenAPI", text("/openapi").map(str::to_owned)));
        rows.push(("release phase, audience", phase));
        rows.push(("file name at its publisher", name));
        rows.push(("published by", Some(publisher)));
        rows.push(("taken on", taken.map(str::to_owned)));
        rows.push(("licence", Some("MIT, see `LICENSE`".to_owned())));
    }
    let [size, sum] = match current {
        true => ["size", "SHA-256"],
        false => ["size, unpacked", "SHA-256, unpacked"],
    };
    rows.push((size, Some(format!("{} bytes", thousands(document.len())))));
    rows.push((sum, Some(format!("`{digest}`"))));
    let lines = rows
        .into_iter()
        .filter_map(|(name, value)| Some(format!("| {name} | {} |\n", value?)));
    Ok(format!("| | |\n|---|---|\n{}", lines.collect::<String>()))
}

/// A number with a comma between thousands.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{document, project};

    #[test]
    fn the_page_says_which_documents_there_are() {
        let root = project::root();
        let current = fs::read(root.join(project::DOCUMENT)).unwrap();
        let previous = fs::read_dir(root.join(project::PREVIOUS)).unwrap();
        let previous = previous.map(|it| it.unwrap().path()).next().unwrap();
        let previous = document::read(&previous).unwrap();
        let said = fs::read_to_string(root.join(project::PROVENANCE)).unwrap();
        let taken = said.split_once("| taken on | ");
        let taken = taken.and_then(|(_, rest)| rest.split_once(" |"));
        let taken = taken.map(|(taken, _)| taken);
        assert_eq!(page(&said, &current, &previous, taken).unwrap(), said);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(8_954_971), "8,954,971");
    }
}
