// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{AmountType, MandateOptionsPaytoPaymentSchedule};

/// The schema `setup_intent_payment_method_options_mandate_options_payto`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsPayto {
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

impl Blank for SetupIntentPaymentMethodOptionsMandateOptionsPayto {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        amount_type: Blank::BLANK,
        end_date: Blank::BLANK,
        payment_schedule: Blank::BLANK,
        payments_per_period: Blank::BLANK,
        purpose: Blank::BLANK,
        start_date: Blank::BLANK,
    };
}

impl Record for SetupIntentPaymentMethodOptionsMandateOptionsPayto {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
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
            0 => &self.amount,
            1 => &self.amount_type,
            2 => &self.end_date,
            3 => &self.payment_schedule,
            4 => &self.payments_per_period,
            5 => &self.purpose,
            _ => &self.start_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.end_date,
            3 => &mut self.payment_schedule,
            4 => &mut self.payments_per_period,
            5 => &mut self.purpose,
            _ => &mut self.start_date,
        }
    }
}

impl std::fmt::Debug for SetupIntentPaymentMethodOptionsMandateOptionsPayto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupIntentPaymentMethodOptionsMandateOptionsPayto);

/// The purpose for which payments are made. Has a default value based on your merchant category
/// code.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose {
    /// `dependant_support`
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`
    Utility,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose {
    DependantSupport = "dependant_support",
    Government = "government",
    Loan = "loan",
    Mortgage = "mortgage",
    Other = "other",
    Pension = "pension",
    Personal = "personal",
    Retail = "retail",
    Salary = "salary",
    Tax = "tax",
    Utility = "utility",
});
