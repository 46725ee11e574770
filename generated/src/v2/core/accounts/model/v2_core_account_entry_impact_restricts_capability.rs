// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2CoreAccountEntryImpactRestrictsCapabilityDeadline;

/// The object at `v2.core.account/future_requirements/entries[]/impact/restricts_capabilities[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntryImpactRestrictsCapability {
    /// The name of the Capability which will be restricted.
    pub capability: V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilitiesCapability,
    /// The configuration which specifies the Capability which will be restricted.
    pub configuration: V2CoreAccountEntryImpactRestrictsCapabilityConfiguration,
    /// Details about when in the account lifecycle the requirement must be collected by the avoid the
    /// Capability restriction.
    pub deadline: V2CoreAccountEntryImpactRestrictsCapabilityDeadline,
}

impl Blank for V2CoreAccountEntryImpactRestrictsCapability {
    const BLANK: Self = Self {
        capability: Blank::BLANK,
        configuration: Blank::BLANK,
        deadline: Blank::BLANK,
    };
}

impl Record for V2CoreAccountEntryImpactRestrictsCapability {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("capability", REQUIRED),
                Field("configuration", REQUIRED),
                Field("deadline", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capability,
            1 => &self.configuration,
            _ => &self.deadline,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capability,
            1 => &mut self.configuration,
            _ => &mut self.deadline,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountEntryImpactRestrictsCapability {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntryImpactRestrictsCapability);

/// The configuration which specifies the Capability which will be restricted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountEntryImpactRestrictsCapabilityConfiguration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountEntryImpactRestrictsCapabilityConfiguration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});

/// The name of the Capability which will be restricted.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilitiesCapability {
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

stripe_runtime::open_enum!(V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilitiesCapability {
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
