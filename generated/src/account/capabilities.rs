// Written by `cargo xtask generate`. Do not edit.
//! What is in `capabilities` of [`Account`](crate::Account).

/// The status of the Canadian pre-authorized debits payments capability of the account, or whether
/// the account can directly process Canadian pre-authorized debits charges.
#[non_exhaustive]
pub enum AcssDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AcssDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Affirm capability of the account, or whether the account can directly process
/// Affirm charges.
#[non_exhaustive]
pub enum AffirmPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AffirmPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Afterpay Clearpay capability of the account, or whether the account can
/// directly process Afterpay Clearpay charges.
#[non_exhaustive]
pub enum AfterpayClearpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AfterpayClearpayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Alma capability of the account, or whether the account can directly process
/// Alma payments.
#[non_exhaustive]
pub enum AlmaPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AlmaPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the AmazonPay capability of the account, or whether the account can directly
/// process AmazonPay payments.
#[non_exhaustive]
pub enum AmazonPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmazonPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the `app_distribution` capability of the account, or whether the platform can
/// distribute apps to other accounts.
#[non_exhaustive]
pub enum AppDistribution {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AppDistribution {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the BECS Direct Debit (AU) payments capability of the account, or whether the
/// account can directly process BECS Direct Debit (AU) charges.
#[non_exhaustive]
pub enum AuBecsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AuBecsDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Bacs Direct Debits payments capability of the account, or whether the account
/// can directly process Bacs Direct Debits charges.
#[non_exhaustive]
pub enum BacsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BacsDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Bancontact payments capability of the account, or whether the account can
/// directly process Bancontact charges.
#[non_exhaustive]
pub enum BancontactPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BancontactPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the customer_balance payments capability of the account, or whether the account
/// can directly process customer_balance charges.
#[non_exhaustive]
pub enum BankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Billie capability of the account, or whether the account can directly process
/// Billie payments.
#[non_exhaustive]
pub enum BilliePayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BilliePayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Bizum capability of the account, or whether the account can directly process
/// Bizum payments.
#[non_exhaustive]
pub enum BizumPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BizumPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the blik payments capability of the account, or whether the account can directly
/// process blik charges.
#[non_exhaustive]
pub enum BlikPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BlikPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the boleto payments capability of the account, or whether the account can directly
/// process boleto charges.
#[non_exhaustive]
pub enum BoletoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(BoletoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the card issuing capability of the account, or whether you can use Issuing to
/// distribute funds on cards
#[non_exhaustive]
pub enum CardIssuing {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CardIssuing {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the card payments capability of the account, or whether the account can directly
/// process credit and debit card charges.
#[non_exhaustive]
pub enum CardPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CardPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Cartes Bancaires payments capability of the account, or whether the account
/// can directly process Cartes Bancaires card charges in EUR currency.
#[non_exhaustive]
pub enum CartesBancairesPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CartesBancairesPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Cash App Pay capability of the account, or whether the account can directly
/// process Cash App Pay payments.
#[non_exhaustive]
pub enum CashappPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CashappPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Crypto capability of the account, or whether the account can directly process
/// Crypto payments.
#[non_exhaustive]
pub enum CryptoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CryptoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the EPS payments capability of the account, or whether the account can directly
/// process EPS charges.
#[non_exhaustive]
pub enum EpsPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EpsPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the FPX payments capability of the account, or whether the account can directly
/// process FPX charges.
#[non_exhaustive]
pub enum FpxPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(FpxPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the GB customer_balance payments (GBP currency) capability of the account, or
/// whether the account can directly process GB customer_balance charges.
#[non_exhaustive]
pub enum GbBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(GbBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the giropay payments capability of the account, or whether the account can
/// directly process giropay charges.
#[non_exhaustive]
pub enum GiropayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(GiropayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the GrabPay payments capability of the account, or whether the account can
/// directly process GrabPay charges.
#[non_exhaustive]
pub enum GrabpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(GrabpayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the iDEAL payments capability of the account, or whether the account can directly
/// process iDEAL charges.
#[non_exhaustive]
pub enum IdealPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(IdealPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the india_international_payments capability of the account, or whether the account
/// can process international charges (non INR) in India.
#[non_exhaustive]
pub enum IndiaInternationalPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(IndiaInternationalPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the JCB payments capability of the account, or whether the account (Japan only)
/// can directly process JCB credit card charges in JPY currency.
#[non_exhaustive]
pub enum JcbPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(JcbPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Japanese customer_balance payments (JPY currency) capability of the account,
/// or whether the account can directly process Japanese customer_balance charges.
#[non_exhaustive]
pub enum JpBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(JpBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the KakaoPay capability of the account, or whether the account can directly
/// process KakaoPay payments.
#[non_exhaustive]
pub enum KakaoPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(KakaoPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Klarna payments capability of the account, or whether the account can directly
/// process Klarna charges.
#[non_exhaustive]
pub enum KlarnaPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(KlarnaPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the konbini payments capability of the account, or whether the account can
/// directly process konbini charges.
#[non_exhaustive]
pub enum KonbiniPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(KonbiniPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the KrCard capability of the account, or whether the account can directly process
/// KrCard payments.
#[non_exhaustive]
pub enum KrCardPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(KrCardPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the legacy payments capability of the account.
#[non_exhaustive]
pub enum LegacyPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(LegacyPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the link_payments capability of the account, or whether the account can directly
/// process Link charges.
#[non_exhaustive]
pub enum LinkPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(LinkPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the MB WAY payments capability of the account, or whether the account can directly
/// process MB WAY charges.
#[non_exhaustive]
pub enum MbWayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MbWayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the MobilePay capability of the account, or whether the account can directly
/// process MobilePay charges.
#[non_exhaustive]
pub enum MobilepayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MobilepayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Multibanco payments capability of the account, or whether the account can
/// directly process Multibanco charges.
#[non_exhaustive]
pub enum MultibancoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MultibancoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Mexican customer_balance payments (MXN currency) capability of the account, or
/// whether the account can directly process Mexican customer_balance charges.
#[non_exhaustive]
pub enum MxBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(MxBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the NaverPay capability of the account, or whether the account can directly
/// process NaverPay payments.
#[non_exhaustive]
pub enum NaverPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(NaverPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the New Zealand BECS Direct Debit payments capability of the account, or whether
/// the account can directly process New Zealand BECS Direct Debit charges.
#[non_exhaustive]
pub enum NzBankAccountBecsDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(NzBankAccountBecsDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the OXXO payments capability of the account, or whether the account can directly
/// process OXXO charges.
#[non_exhaustive]
pub enum OxxoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OxxoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the P24 payments capability of the account, or whether the account can directly
/// process P24 charges.
#[non_exhaustive]
pub enum P24Payments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(P24Payments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the pay_by_bank payments capability of the account, or whether the account can
/// directly process pay_by_bank charges.
#[non_exhaustive]
pub enum PayByBankPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PayByBankPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Payco capability of the account, or whether the account can directly process
/// Payco payments.
#[non_exhaustive]
pub enum PaycoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaycoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the paynow payments capability of the account, or whether the account can directly
/// process paynow charges.
#[non_exhaustive]
pub enum PaynowPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaynowPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the PayTo capability of the account, or whether the account can directly process
/// PayTo charges.
#[non_exhaustive]
pub enum PaytoPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaytoPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the pix payments capability of the account, or whether the account can directly
/// process pix charges.
#[non_exhaustive]
pub enum PixPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PixPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the promptpay payments capability of the account, or whether the account can
/// directly process promptpay charges.
#[non_exhaustive]
pub enum PromptpayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PromptpayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the RevolutPay capability of the account, or whether the account can directly
/// process RevolutPay payments.
#[non_exhaustive]
pub enum RevolutPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RevolutPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the SamsungPay capability of the account, or whether the account can directly
/// process SamsungPay payments.
#[non_exhaustive]
pub enum SamsungPayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SamsungPayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Satispay capability of the account, or whether the account can directly
/// process Satispay payments.
#[non_exhaustive]
pub enum SatispayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SatispayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Scalapay capability of the account, or whether the account can directly
/// process Scalapay payments.
#[non_exhaustive]
pub enum ScalapayPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ScalapayPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the SEPA customer_balance payments (EUR currency) capability of the account, or
/// whether the account can directly process SEPA customer_balance charges.
#[non_exhaustive]
pub enum SepaBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SepaBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the SEPA Direct Debits payments capability of the account, or whether the account
/// can directly process SEPA Direct Debits charges.
#[non_exhaustive]
pub enum SepaDebitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SepaDebitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Sofort payments capability of the account, or whether the account can directly
/// process Sofort charges.
#[non_exhaustive]
pub enum SofortPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SofortPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Sunbit capability of the account, or whether the account can directly process
/// Sunbit payments.
#[non_exhaustive]
pub enum SunbitPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SunbitPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Swish capability of the account, or whether the account can directly process
/// Swish payments.
#[non_exhaustive]
pub enum SwishPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SwishPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the tax reporting 1099-K (US) capability of the account.
#[non_exhaustive]
pub enum TaxReportingUs1099K {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxReportingUs1099K {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the tax reporting 1099-MISC (US) capability of the account.
#[non_exhaustive]
pub enum TaxReportingUs1099Misc {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxReportingUs1099Misc {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the transfers capability of the account, or whether your platform can transfer
/// funds to the account.
#[non_exhaustive]
pub enum Transfers {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Transfers {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the banking capability, or whether the account can have bank accounts.
#[non_exhaustive]
pub enum Treasury {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Treasury {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the TWINT capability of the account, or whether the account can directly process
/// TWINT charges.
#[non_exhaustive]
pub enum TwintPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TwintPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the upi payments capability of the account, or whether the account can directly
/// process upi charges.
#[non_exhaustive]
pub enum UpiPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UpiPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the US bank account ACH payments capability of the account, or whether the account
/// can directly process US bank account charges.
#[non_exhaustive]
pub enum UsBankAccountAchPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UsBankAccountAchPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the US customer_balance payments (USD currency) capability of the account, or
/// whether the account can directly process US customer_balance charges.
#[non_exhaustive]
pub enum UsBankTransferPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UsBankTransferPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The status of the Zip capability of the account, or whether the account can directly process Zip
/// charges.
#[non_exhaustive]
pub enum ZipPayments {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ZipPayments {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});
