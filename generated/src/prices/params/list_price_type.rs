// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetPrices/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPriceType {
    /// `one_time`
    OneTime,
    /// `recurring`
    Recurring,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListPriceType {
    OneTime = "one_time",
    Recurring = "recurring",
});
