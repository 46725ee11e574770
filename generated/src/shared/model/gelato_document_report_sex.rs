// Written by `cargo xtask generate`. Do not edit.

/// Sex of the person in the document.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GelatoDocumentReportSex {
    /// `[redacted]`
    Redacted,
    /// `female`
    Female,
    /// `male`
    Male,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(GelatoDocumentReportSex {
    Redacted = "[redacted]",
    Female = "female",
    Male = "male",
    UnknownValue = "unknown",
});
