// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};
use crate::{
    AmountType, MandateOptionsPaytoPaymentSchedule, MandateUsBankAccountCollectionMethod,
    SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose,
};

/// Either of the schemas `payment_method_options_us_bank_account_mandate_options` and `setup_intent_payment_method_options_mandate_options_payto`, which nothing tells apart: the fields of all.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    /// Mandate collection method
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: Option<AmountType>,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
    /// The periodicity at which payments will be collected. Defaults to `adhoc`.
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
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

impl Blank for SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    const BLANK: Self = Self {
        collection_method: Blank::BLANK,
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        end_date: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        payments_per_period: Blank::BLANK,
        purpose: Blank::BLANK,
        start_date: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_options_us_bank_account_mandate_options | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                Field("collection_method", OPTIONAL),
                Field("amount", NULLABLE),
                Field("amount_type", NULLABLE),
                Field("end_date", NULLABLE),
                Field("payment_schedule", NULLABLE),
                Field("payments_per_period", NULLABLE),
                Field("purpose", NULLABLE),
                Field("start_date", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.collection_method,
            1 => &self.amount,
            2 => &self.amount_type,
            3 => &self.end_date,
            4 => &self.payment_schedule,
            5 => &self.payments_per_period,
            6 => &self.purpose,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.collection_method,
            1 => &mut self.amount,
            2 => &mut self.amount_type,
            3 => &mut self.end_date,
            4 => &mut self.payment_schedule,
            5 => &mut self.payments_per_period,
            6 => &mut self.purpose,
            _ => &mut self.start_date,
        }
    }
}

impl std::fmt::Debug for SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions);
