// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::{
    AmountType, DefaultFor,
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
    SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose, TransactionType,
};

/// Either of the schemas `setup_intent_payment_method_options_mandate_options_acss_debit` and `setup_intent_payment_method_options_mandate_options_payto`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    /// A URL for custom mandate text
    pub custom_mandate_url: Option<String>,
    /// List of Stripe products where this mandate can be selected automatically.
    pub default_for: Option<Vec<DefaultFor>>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: Option<
        PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
    >,
    /// Transaction type of the mandate.
    pub transaction_type: Option<TransactionType>,
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: Option<AmountType>,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    /// Date, in YYYY-MM-DD format, from which payments will be collected. Defaults to confirmation
    /// time.
    pub start_date: Option<String>,
}

impl Blank for SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    const BLANK: Self = Self {
        custom_mandate_url: Blank::BLANK,
        default_for: Blank::BLANK,
        interval_description: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        transaction_type: Blank::BLANK,
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        end_date: Blank::BLANK,
        payments_per_period: Blank::BLANK,
        purpose: Blank::BLANK,
        start_date: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_payment_method_options_mandate_options_acss_debit | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                Field("custom_mandate_url", OPTIONAL),
                Field("default_for", OPTIONAL),
                Field("interval_description", NULLABLE),
                Field("payment_schedule", NULLABLE),
                Field("transaction_type", NULLABLE),
                Field("amount", NULLABLE),
                Field("amount_type", NULLABLE),
                Field("end_date", NULLABLE),
                Field("payments_per_period", NULLABLE),
                Field("purpose", NULLABLE),
                Field("start_date", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.custom_mandate_url,
            1 => &self.default_for,
            2 => &self.interval_description,
            3 => &self.payment_schedule,
            4 => &self.transaction_type,
            5 => &self.amount,
            6 => &self.amount_type,
            7 => &self.end_date,
            8 => &self.payments_per_period,
            9 => &self.purpose,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.custom_mandate_url,
            1 => &mut self.default_for,
            2 => &mut self.interval_description,
            3 => &mut self.payment_schedule,
            4 => &mut self.transaction_type,
            5 => &mut self.amount,
            6 => &mut self.amount_type,
            7 => &mut self.end_date,
            8 => &mut self.payments_per_period,
            9 => &mut self.purpose,
            _ => &mut self.start_date,
        }
    }
}

impl std::fmt::Debug for SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptionsAcssDebitMandateOptions);
