//! What the package of the client has beside its source: the front page and the licences.

use std::path::Path;

use stripe_generator::render::MARK;

use crate::project::{self, Failure};

/// Where a reader of the package finds the files of the repository.
const FILES: &str = "https://github.com/stripe-client/stripe-client/blob/main/";

/// The licences, which have no room for the generator's mark: a file that is one of them to the letter is the generator's.
pub(crate) const LICENCES: [&[u8]; 2] = [
    include_bytes!("../../LICENSE-APACHE"),
    include_bytes!("../../LICENSE-MIT"),
];

/// The files, by their path in the package. They are those of the workspace.
pub(crate) fn pages(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let read = |name: &str| -> Result<String, Failure> {
        Ok(String::from_utf8(project::read(&root.join(name))?)?)
    };
    let mut pages = Vec::new();
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        pages.push((name.to_owned(), read(name)?));
    }
    let page = with_whole_links(&read("README.md")?);
    pages.push(("README.md".to_owned(), format!("<!-- {MARK}. -->\n{page}")));
    Ok(pages)
}

/// Markdown whose links to files beside it lead into the repository.
fn with_whole_links(text: &str) -> String {
    let mut parts = text.split("](");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole.push_str("](");
        if !part.starts_with(['#', '<']) && !part.starts_with("http") {
            whole.push_str(FILES);
        }
        whole.push_str(part);
    }
    whole
}

#[cfg(test)]
mod tests;
