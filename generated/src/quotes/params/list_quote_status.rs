// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetQuotes/status`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListQuoteStatus {
    /// `accepted`
    Accepted,
    /// `canceled`
    Canceled,
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListQuoteStatus {
    Accepted = "accepted",
    Canceled = "canceled",
    Draft = "draft",
    Open = "open",
});
