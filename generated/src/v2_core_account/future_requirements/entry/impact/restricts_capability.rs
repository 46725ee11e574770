// Written by `cargo xtask generate`. Do not edit.
//! What is in `future_requirements.entry.impact.restricts_capability` of [`V2CoreAccount`](crate::V2CoreAccount).

pub use crate::v2_core_account::future_requirements::entry::minimum_deadline as deadline;

/// The name of the Capability which will be restricted.
#[non_exhaustive]
pub enum Capability {
    /// `ach_debit_payments`
    AchDebitPayments,
    /// `acss_debit_payments`
    AcssDebitPayments,
    /// `affirm_payments`
    AffirmPayments,
    /// `afterpay_clearpay_payments`
    AfterpayClearpayPayments,
    /// `alma_payments`
    AlmaPayments,
    /// `amazon_pay_payments`
    AmazonPayPayments,
    /// `automatic_indirect_tax`
    AutomaticIndirectTax,
    /// `au_becs_debit_payments`
    AuBecsDebitPayments,
    /// `bacs_debit_payments`
    BacsDebitPayments,
    /// `bancontact_payments`
    BancontactPayments,
    /// `bank_accounts.local`
    BankAccountsLocal,
    /// `bank_accounts.wire`
    BankAccountsWire,
    /// `blik_payments`
    BlikPayments,
    /// `boleto_payments`
    BoletoPayments,
    /// `cards`
    Cards,
    /// `card_payments`
    CardPayments,
    /// `cartes_bancaires_payments`
    CartesBancairesPayments,
    /// `cashapp_payments`
    CashappPayments,
    /// `eps_payments`
    EpsPayments,
    /// `fpx_payments`
    FpxPayments,
    /// `gb_bank_transfer_payments`
    GbBankTransferPayments,
    /// `grabpay_payments`
    GrabpayPayments,
    /// `ideal_payments`
    IdealPayments,
    /// `jcb_payments`
    JcbPayments,
    /// `jp_bank_transfer_payments`
    JpBankTransferPayments,
    /// `kakao_pay_payments`
    KakaoPayPayments,
    /// `klarna_payments`
    KlarnaPayments,
    /// `konbini_payments`
    KonbiniPayments,
    /// `kr_card_payments`
    KrCardPayments,
    /// `link_payments`
    LinkPayments,
    /// `mobilepay_payments`
    MobilepayPayments,
    /// `multibanco_payments`
    MultibancoPayments,
    /// `mx_bank_transfer_payments`
    MxBankTransferPayments,
    /// `naver_pay_payments`
    NaverPayPayments,
    /// `oxxo_payments`
    OxxoPayments,
    /// `p24_payments`
    P24Payments,
    /// `payco_payments`
    PaycoPayments,
    /// `paynow_payments`
    PaynowPayments,
    /// `pay_by_bank_payments`
    PayByBankPayments,
    /// `promptpay_payments`
    PromptpayPayments,
    /// `revolut_pay_payments`
    RevolutPayPayments,
    /// `samsung_pay_payments`
    SamsungPayPayments,
    /// `sepa_bank_transfer_payments`
    SepaBankTransferPayments,
    /// `sepa_debit_payments`
    SepaDebitPayments,
    /// `stripe_balance.payouts`
    StripeBalancePayouts,
    /// `stripe_balance.stripe_transfers`
    StripeBalanceStripeTransfers,
    /// `swish_payments`
    SwishPayments,
    /// `twint_payments`
    TwintPayments,
    /// `us_bank_transfer_payments`
    UsBankTransferPayments,
    /// `zip_payments`
    ZipPayments,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Capability {
    AchDebitPayments = "ach_debit_payments",
    AcssDebitPayments = "acss_debit_payments",
    AffirmPayments = "affirm_payments",
    AfterpayClearpayPayments = "afterpay_clearpay_payments",
    AlmaPayments = "alma_payments",
    AmazonPayPayments = "amazon_pay_payments",
    AutomaticIndirectTax = "automatic_indirect_tax",
    AuBecsDebitPayments = "au_becs_debit_payments",
    BacsDebitPayments = "bacs_debit_payments",
    BancontactPayments = "bancontact_payments",
    BankAccountsLocal = "bank_accounts.local",
    BankAccountsWire = "bank_accounts.wire",
    BlikPayments = "blik_payments",
    BoletoPayments = "boleto_payments",
    Cards = "cards",
    CardPayments = "card_payments",
    CartesBancairesPayments = "cartes_bancaires_payments",
    CashappPayments = "cashapp_payments",
    EpsPayments = "eps_payments",
    FpxPayments = "fpx_payments",
    GbBankTransferPayments = "gb_bank_transfer_payments",
    GrabpayPayments = "grabpay_payments",
    IdealPayments = "ideal_payments",
    JcbPayments = "jcb_payments",
    JpBankTransferPayments = "jp_bank_transfer_payments",
    KakaoPayPayments = "kakao_pay_payments",
    KlarnaPayments = "klarna_payments",
    KonbiniPayments = "konbini_payments",
    KrCardPayments = "kr_card_payments",
    LinkPayments = "link_payments",
    MobilepayPayments = "mobilepay_payments",
    MultibancoPayments = "multibanco_payments",
    MxBankTransferPayments = "mx_bank_transfer_payments",
    NaverPayPayments = "naver_pay_payments",
    OxxoPayments = "oxxo_payments",
    P24Payments = "p24_payments",
    PaycoPayments = "payco_payments",
    PaynowPayments = "paynow_payments",
    PayByBankPayments = "pay_by_bank_payments",
    PromptpayPayments = "promptpay_payments",
    RevolutPayPayments = "revolut_pay_payments",
    SamsungPayPayments = "samsung_pay_payments",
    SepaBankTransferPayments = "sepa_bank_transfer_payments",
    SepaDebitPayments = "sepa_debit_payments",
    StripeBalancePayouts = "stripe_balance.payouts",
    StripeBalanceStripeTransfers = "stripe_balance.stripe_transfers",
    SwishPayments = "swish_payments",
    TwintPayments = "twint_payments",
    UsBankTransferPayments = "us_bank_transfer_payments",
    ZipPayments = "zip_payments",
});

/// The configuration which specifies the Capability which will be restricted.
#[non_exhaustive]
pub enum Configuration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Configuration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});

/// Details about when in the account lifecycle the requirement must be collected by the avoid the
/// Capability restriction.
///
/// An object in `future_requirements.entries[].impact.restricts_capabilities[].deadline` of [`V2CoreAccount`](crate::V2CoreAccount) and `requirements.entries[].impact.restricts_capabilities[].deadline` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Deadline {
    /// The current status of the requirement's impact.
    pub status: crate::v2_core_account::future_requirements::entry::minimum_deadline::Status,
}

impl rt::Blank for Deadline {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

impl rt::Record for Deadline {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("status", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.status
    }
}

rt::record_traits!(Deadline);
