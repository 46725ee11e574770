// Written by `cargo xtask generate`. Do not edit.

/// Type of report.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityVerificationReportType {
    /// `document`
    Document,
    /// `id_number`
    IdNumber,
    /// `verification_flow`
    VerificationFlow,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IdentityVerificationReportType {
    Document = "document",
    IdNumber = "id_number",
    VerificationFlow = "verification_flow",
});
