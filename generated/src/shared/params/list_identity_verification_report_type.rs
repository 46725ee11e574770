// Written by `cargo xtask generate`. Do not edit.

/// The type of [verification check](https://docs.stripe.com/identity/verification-checks) to be
/// performed. You must provide a `type` if not passing `verification_flow`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIdentityVerificationReportType {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ListIdentityVerificationReportType {
    Document = "document",
    IdNumber = "id_number",
});
