//! From emitted items to text: `prettyplease`, and blank lines where a reader expects them.

mod clash;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use self::clash::Seen;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{Emitted, Item, SourceFile};

/// What the first line of every file that is written has in it. What has it may be replaced; nothing else may.
pub const MARK: &str = "Written by `cargo xtask generate`";

const HEADER: &str = "// Written by `cargo xtask generate`. Do not edit.\n";

/// The text of a file.
///
/// # Errors
/// Two things of one name, and items that are not Rust (a fault of the emitter), told with the path of the file.
pub fn render(path: &str, emitted: Emitted) -> Result<String, Diagnostics> {
    let source = match emitted {
        Emitted::Text(text) => return told_apart(path, clash::features_twice(&text), text),
        Emitted::Source(source) => source,
    };
    let mut seen = Seen::default();
    let text = source_text(source, &mut seen).map_err(|(error, before)| {
        let after = before.lines().last().unwrap_or_default();
        let message = format!("the emitted {path} is not Rust: {error}, after `{after}`");
        Diagnostic::new("", message)
    })?;
    told_apart(path, seen.twice(), text)
}

/// The text, if all in it is told apart.
fn told_apart(path: &str, twice: BTreeSet<String>, text: String) -> Result<String, Diagnostics> {
    let twice = twice.into_iter().map(|name| {
        let message = format!("{path} would have two things called `{name}`");
        Diagnostic::new("", message)
            .help("give the operation or the type another name in the lock file, or the parameter in the overlay")
    });
    twice.collect::<Diagnostics>().finish(text)
}

/// The text, or the error and the text up to the item that has it. Tokens that are also kept for the message would be
/// copied one by one.
fn source_text(source: SourceFile, seen: &mut Seen) -> Result<String, (syn::Error, String)> {
    let mut text = HEADER.to_owned();
    if !source.docs.is_empty() {
        for line in source.docs.lines() {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
    }
    text.push('\n');
    let mut before = Kind::Other;
    for item in source.items {
        let laid_out = match item {
            Item::Tokens(tokens) => match pretty(tokens, seen) {
                Ok(item) => spaced(&item),
                Err(error) => return Err((error, text)),
            },
            Item::Macro(text) => {
                seen.macro_call(&text);
                format!("{text}\n")
            }
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

fn pretty(tokens: TokenStream, seen: &mut Seen) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens)?;
    seen.items(&file);
    Ok(prettyplease::unparse(&file))
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
