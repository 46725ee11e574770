//! From emitted items to text: `prettyplease`, and blank lines where a reader expects them.

use proc_macro2::TokenStream;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{Emitted, Item, SourceFile};

/// What the first line of every file that is written has in it. What has it may be replaced; nothing else may.
pub const MARK: &str = "Written by `cargo xtask generate`";

const HEADER: &str = "// Written by `cargo xtask generate`. Do not edit.\n";

/// The text of a file.
///
/// # Errors
/// Items that are not Rust: a fault of the emitter, told with the path of the file.
pub fn render(path: &str, emitted: Emitted) -> Result<String, Diagnostics> {
    match emitted {
        Emitted::Text(text) => Ok(text),
        Emitted::Source(source) => source_text(source).map_err(|(error, before)| {
            let after = before.lines().last().unwrap_or_default();
            let message = format!("the emitted {path} is not Rust: {error}, after `{after}`");
            Diagnostic::new("", message).into()
        }),
    }
}

/// The text, or the error and the text up to the item that has it. Tokens that are also kept for the message would be
/// copied one by one.
fn source_text(source: SourceFile) -> Result<String, (syn::Error, String)> {
    let mut text = HEADER.to_owned();
    if !source.docs.is_empty() {
        for line in source.docs.lines() {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
    }
    text.push('\n');
    let imports = source.imports();
    if !imports.is_empty() {
        for import in imports {
            match pretty(import) {
                Ok(import) => text.push_str(&import),
                Err(error) => return Err((error, text)),
            }
        }
        text.push('\n');
    }
    let mut before = Kind::Other;
    for item in source.items {
        let laid_out = match item {
            Item::Tokens(tokens) => match pretty(tokens) {
                Ok(item) => spaced(&item),
                Err(error) => return Err((error, text)),
            },
            Item::Macro(text) => format!("{text}\n"),
        };
        let kind = Kind::of(&laid_out);
        if before != Kind::Other && kind == before {
            // Declarations of one kind stand together.
        } else if !text.ends_with("\n\n") {
            text.push('\n');
        }
        text.push_str(&laid_out);
        before = kind;
    }
    Ok(text)
}

/// Items that stand without blank lines between them.
#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Declaration,
    Other,
}

impl Kind {
    fn of(text: &str) -> Self {
        let last = text.trim_end().lines().last().unwrap_or_default();
        let declares = last.ends_with(';') && (last.contains("mod ") || last.contains("use "));
        if declares && text.lines().count() <= 2 {
            Self::Declaration
        } else {
            Self::Other
        }
    }
}

fn pretty(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// Puts a blank line between the members of an item.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    let mut after_block = false;
    for line in text.lines() {
        if after_block && line.starts_with("    ") && !line.starts_with("     ") {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        after_block = line == "    }";
    }
    spaced
}
