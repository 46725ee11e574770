// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// If this is an `fpx` PaymentMethod, this hash contains details about the FPX payment method.
    ///
    /// Parameters at `PostPaymentMethods/fpx`, `PostPaymentIntents/payment_method_data/fpx`, `PostPaymentIntentsIntent/payment_method_data/fpx` and 5 more places.
    pub struct CreatePaymentMethodFpx;
}

impl CreatePaymentMethodFpx {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(bank: CreatePaymentMethodFpxBank) -> Self {
        Self(Params::new().with("bank", bank))
    }
}

/// The values of `PostPaymentMethods/fpx/bank`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePaymentMethodFpxBank {
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

stripe_runtime::open_enum!(CreatePaymentMethodFpxBank {
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
