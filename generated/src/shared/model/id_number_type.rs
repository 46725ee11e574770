// Written by `cargo xtask generate`. Do not edit.

/// Type of ID number.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdNumberType {
    /// `br_cpf`
    BrCpf,
    /// `sg_nric`
    SgNric,
    /// `us_ssn`
    UsSsn,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IdNumberType {
    BrCpf = "br_cpf",
    SgNric = "sg_nric",
    UsSsn = "us_ssn",
});
