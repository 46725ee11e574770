// Written by `cargo xtask generate`. Do not edit.
//! What `line` of [`credit_notes::preview_lines::list`](fn@crate::credit_notes::preview_lines::list) takes.

pub use crate::credit_note_line_item::Type;
pub use crate::credit_notes::create::line::TaxAmount;
