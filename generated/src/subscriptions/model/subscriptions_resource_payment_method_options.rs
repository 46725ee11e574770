// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsBancontact,
    InvoicePaymentMethodOptionsCustomerBalance, InvoicePaymentMethodOptionsKonbini,
    InvoicePaymentMethodOptionsPayto, InvoicePaymentMethodOptionsSepaDebit,
    InvoicePaymentMethodOptionsUpi, InvoicePaymentMethodOptionsUsBankAccount,
    SubscriptionPaymentMethodOptionsCard, SubscriptionPaymentMethodOptionsPix,
};

/// The schema `subscriptions_resource_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriptionsResourcePaymentMethodOptions {
    /// This sub-hash contains details about the Canadian pre-authorized debit payment method options to
    /// pass to invoices created by the subscription.
    pub acss_debit: Option<Part<InvoicePaymentMethodOptionsAcssDebit>>,
    /// This sub-hash contains details about the Bancontact payment method options to pass to invoices
    /// created by the subscription.
    pub bancontact: Option<Part<InvoicePaymentMethodOptionsBancontact>>,
    /// This sub-hash contains details about the Card payment method options to pass to invoices created
    /// by the subscription.
    pub card: Option<Part<SubscriptionPaymentMethodOptionsCard>>,
    /// This sub-hash contains details about the Bank transfer payment method options to pass to
    /// invoices created by the subscription.
    pub customer_balance: Option<Part<InvoicePaymentMethodOptionsCustomerBalance>>,
    /// This sub-hash contains details about the Konbini payment method options to pass to invoices
    /// created by the subscription.
    pub konbini: Option<Part<InvoicePaymentMethodOptionsKonbini>>,
    /// This sub-hash contains details about the PayTo payment method options to pass to invoices
    /// created by the subscription.
    pub payto: Option<Part<InvoicePaymentMethodOptionsPayto>>,
    /// This sub-hash contains details about the Pix payment method options to pass to invoices created
    /// by the subscription.
    pub pix: Option<Part<SubscriptionPaymentMethodOptionsPix>>,
    /// This sub-hash contains details about the SEPA Direct Debit payment method options to pass to
    /// invoices created by the subscription.
    pub sepa_debit: Option<Part<InvoicePaymentMethodOptionsSepaDebit>>,
    /// This sub-hash contains details about the UPI payment method options to pass to invoices created
    /// by the subscription.
    pub upi: Option<Part<InvoicePaymentMethodOptionsUpi>>,
    /// This sub-hash contains details about the ACH direct debit payment method options to pass to
    /// invoices created by the subscription.
    pub us_bank_account: Option<Part<InvoicePaymentMethodOptionsUsBankAccount>>,
}

impl Blank for SubscriptionsResourcePaymentMethodOptions {
    const BLANK: Self = Self {
        acss_debit: Blank::BLANK,
        bancontact: Blank::BLANK,
        card: Blank::BLANK,
        customer_balance: Blank::BLANK,
        konbini: Blank::BLANK,
        payto: Blank::BLANK,
        pix: Blank::BLANK,
        sepa_debit: Blank::BLANK,
        upi: Blank::BLANK,
        us_bank_account: Blank::BLANK,
    };
}

impl Record for SubscriptionsResourcePaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "subscriptions_resource_payment_method_options",
            constants: &[],
            fields: &[
                Field("acss_debit", NULLABLE),
                Field("bancontact", NULLABLE),
                Field("card", NULLABLE),
                Field("customer_balance", NULLABLE),
                Field("konbini", NULLABLE),
                Field("payto", NULLABLE),
                Field("pix", NULLABLE),
                Field("sepa_debit", NULLABLE),
                Field("upi", NULLABLE),
                Field("us_bank_account", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.bancontact,
            2 => &self.card,
            3 => &self.customer_balance,
            4 => &self.konbini,
            5 => &self.payto,
            6 => &self.pix,
            7 => &self.sepa_debit,
            8 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.bancontact,
            2 => &mut self.card,
            3 => &mut self.customer_balance,
            4 => &mut self.konbini,
            5 => &mut self.payto,
            6 => &mut self.pix,
            7 => &mut self.sepa_debit,
            8 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

impl std::fmt::Debug for SubscriptionsResourcePaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SubscriptionsResourcePaymentMethodOptions);
