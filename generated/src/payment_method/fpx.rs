// Written by `cargo xtask generate`. Do not edit.
//! What is in `fpx` of [`PaymentMethod`](crate::PaymentMethod).

/// The customer's bank, if provided. Can be one of `affin_bank`, `agrobank`, `alliance_bank`,
/// `ambank`, `bank_islam`, `bank_muamalat`, `bank_rakyat`, `bsn`, `cimb`, `hong_leong_bank`,
/// `hsbc`, `kfh`, `maybank2u`, `ocbc`, `public_bank`, `rhb`, `standard_chartered`, `uob`,
/// `deutsche_bank`, `maybank2e`, `pb_enterprise`, or `bank_of_china`.
#[non_exhaustive]
pub enum Bank {
    /// `affin_bank`
    AffinBank,
    /// `agrobank`
    Agrobank,
    /// `alliance_bank`
    AllianceBank,
    /// `ambank`
    Ambank,
    /// `bank_islam`
    BankIslam,
    /// `bank_muamalat`
    BankMuamalat,
    /// `bank_of_china`
    BankOfChina,
    /// `bank_rakyat`
    BankRakyat,
    /// `bsn`
    Bsn,
    /// `cimb`
    Cimb,
    /// `deutsche_bank`
    DeutscheBank,
    /// `hong_leong_bank`
    HongLeongBank,
    /// `hsbc`
    Hsbc,
    /// `kfh`
    Kfh,
    /// `maybank2e`
    Maybank2e,
    /// `maybank2u`
    Maybank2u,
    /// `ocbc`
    Ocbc,
    /// `pb_enterprise`
    PbEnterprise,
    /// `public_bank`
    PublicBank,
    /// `rhb`
    Rhb,
    /// `standard_chartered`
    StandardChartered,
    /// `uob`
    Uob,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Bank {
    AffinBank = "affin_bank",
    Agrobank = "agrobank",
    AllianceBank = "alliance_bank",
    Ambank = "ambank",
    BankIslam = "bank_islam",
    BankMuamalat = "bank_muamalat",
    BankOfChina = "bank_of_china",
    BankRakyat = "bank_rakyat",
    Bsn = "bsn",
    Cimb = "cimb",
    DeutscheBank = "deutsche_bank",
    HongLeongBank = "hong_leong_bank",
    Hsbc = "hsbc",
    Kfh = "kfh",
    Maybank2e = "maybank2e",
    Maybank2u = "maybank2u",
    Ocbc = "ocbc",
    PbEnterprise = "pb_enterprise",
    PublicBank = "public_bank",
    Rhb = "rhb",
    StandardChartered = "standard_chartered",
    Uob = "uob",
});
