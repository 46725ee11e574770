// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.pix` of [`SetupIntent`](crate::SetupIntent).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

/// An object in `payment_method_options.pix.mandate_options` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<mandate_options::AmountIncludesIof>,
    /// Type of amount.
    pub amount_type: Option<
        crate::setup_intent::payment_method_options::acss_debit::mandate_options::AmountType,
    >,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase.
    pub currency: Option<rt::Currency>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<
        crate::payment_intent::payment_method_options::pix::mandate_options::PaymentSchedule,
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
    pub purpose: Option<crate::mandate::payment_method_details::payto::Purpose>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_includes_iof: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        start_date: rt::Blank::BLANK,
        payments_per_period: rt::Blank::BLANK,
        purpose: rt::Blank::BLANK,
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
            name: "payment_method_options_mandate_options_pix | setup_intent_payment_method_options_mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_includes_iof", rt::OPTIONAL),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("currency", rt::OPTIONAL),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("start_date", rt::NULLABLE),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(MandateOptions);
