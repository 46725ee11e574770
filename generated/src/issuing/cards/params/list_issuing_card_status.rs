// Written by `cargo xtask generate`. Do not edit.

/// Dictates whether authorizations can be approved on this card. May be blocked from activating
/// cards depending on past-due Cardholder requirements. Defaults to `inactive`. If this card is
/// being canceled because it was lost or stolen, this information should be provided as
/// `cancellation_reason`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuingCardStatus {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIssuingCardStatus {
    Active = "active",
    Canceled = "canceled",
    Inactive = "inactive",
});
