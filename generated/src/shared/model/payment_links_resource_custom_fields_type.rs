// Written by `cargo xtask generate`. Do not edit.

/// The type of the field.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinksResourceCustomFieldsType {
    /// `dropdown`
    Dropdown,
    /// `numeric`
    Numeric,
    /// `text`
    Text,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentLinksResourceCustomFieldsType {
    Dropdown = "dropdown",
    Numeric = "numeric",
    Text = "text",
});
