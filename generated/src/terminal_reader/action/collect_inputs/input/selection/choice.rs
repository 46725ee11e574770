// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.collect_inputs.input.selection.choice` of [`TerminalReader`](crate::TerminalReader).

/// The button style for the choice. Can be `primary` or `secondary`.
#[non_exhaustive]
pub enum Style {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Style {
    Primary = "primary",
    Secondary = "secondary",
});
