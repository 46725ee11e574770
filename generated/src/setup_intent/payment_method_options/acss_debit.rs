// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit` of [`SetupIntent`](crate::SetupIntent).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

/// Currency supported by the bank account
#[non_exhaustive]
pub enum Currency {
    /// `cad`
    Cad,
    /// `usd`
    Usd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Currency {
    Cad = "cad",
    Usd = "usd",
});

/// An object in `payment_method_options.acss_debit.mandate_options` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// A URL for custom mandate text
    pub custom_mandate_url: Option<String>,
    /// List of Stripe products where this mandate can be selected automatically.
    pub default_for: Option<Vec<mandate_options::DefaultFor>>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: Option<
        crate::payment_intent::payment_method_options::acss_debit::mandate_options::PaymentSchedule,
    >,
    /// Transaction type of the mandate.
    pub transaction_type: Option<mandate_options::TransactionType>,
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: Option<mandate_options::AmountType>,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
    /// The number of payments that will be made during a payment period. Defaults to 1 except for when
    /// `payment_schedule` is `adhoc`. In that case, it defaults to no limit.
    pub payments_per_period: Option<i64>,
    /// The purpose for which payments are made. Has a default value based on your merchant category
    /// code.
    pub purpose: Option<crate::mandate::payment_method_details::payto::Purpose>,
    /// Date, in YYYY-MM-DD format, from which payments will be collected. Defaults to confirmation
    /// time.
    pub start_date: Option<String>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        custom_mandate_url: rt::Blank::BLANK,
        default_for: rt::Blank::BLANK,
        interval_description: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        transaction_type: rt::Blank::BLANK,
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payments_per_period: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
    };
}

impl rt::Record for MandateOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_mandate_options_acss_debit | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("custom_mandate_url", rt::OPTIONAL),
                rt::Field("default_for", rt::OPTIONAL),
                rt::Field("interval_description", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("transaction_type", rt::NULLABLE),
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
                rt::Field("start_date", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(MandateOptions);
