// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Currency, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::{
    AmountIncludesIof, AmountType,
    PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose,
    PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
};

/// Either of the schemas `payment_method_options_mandate_options_pix` and `payment_intent_payment_method_options_mandate_options_payto`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsPixMandateOptions {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Type of amount.
    pub amount_type: Option<AmountType>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase.
    pub currency: Option<Currency>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<
        PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    >,
    /// Subscription name displayed to buyers in their bank app.
    pub reference: Option<String>,
    /// Start date of the mandate, in `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

impl Blank for PaymentIntentPaymentMethodOptionsPixMandateOptions {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_includes_iof: Blank::BLANK,
        amount_type: Blank::BLANK,
        currency: Blank::BLANK,
        end_date: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        reference: Blank::BLANK,
        start_date: Blank::BLANK,
        payments_per_period: Blank::BLANK,
        purpose: Blank::BLANK,
    };
}

impl Record for PaymentIntentPaymentMethodOptionsPixMandateOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_mandate_options_pix | payment_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                Field("amount", NULLABLE),
                Field("amount_includes_iof", OPTIONAL),
                Field("amount_type", NULLABLE),
                Field("currency", OPTIONAL),
                Field("end_date", NULLABLE),
                Field("payment_schedule", NULLABLE),
                Field("reference", OPTIONAL),
                Field("start_date", OPTIONAL),
                Field("payments_per_period", NULLABLE),
                Field("purpose", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_includes_iof,
            2 => &self.amount_type,
            3 => &self.currency,
            4 => &self.end_date,
            5 => &self.payment_schedule,
            6 => &self.reference,
            7 => &self.start_date,
            8 => &self.payments_per_period,
            _ => &self.purpose,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_includes_iof,
            2 => &mut self.amount_type,
            3 => &mut self.currency,
            4 => &mut self.end_date,
            5 => &mut self.payment_schedule,
            6 => &mut self.reference,
            7 => &mut self.start_date,
            8 => &mut self.payments_per_period,
            _ => &mut self.purpose,
        }
    }
}

impl std::fmt::Debug for PaymentIntentPaymentMethodOptionsPixMandateOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentIntentPaymentMethodOptionsPixMandateOptions);
