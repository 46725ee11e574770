// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.payto` of [`CheckoutSession`](crate::CheckoutSession).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage;

/// An object in `payment_method_options.payto.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount that will be collected. It is required when `amount_type` is `fixed`.
    pub amount: Option<i64>,
    /// The type of amount that will be collected. The amount charged must be exact or up to the value
    /// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
    pub amount_type: Option<mandate_options::AmountType>,
    /// Date, in YYYY-MM-DD format, after which payments will not be collected. Defaults to no end date.
    pub end_date: Option<String>,
    /// The periodicity at which payments will be collected. Defaults to `adhoc`.
    pub payment_schedule: Option<
        crate::mandate::payment_method_details::payto::PaymentSchedule,
    >,
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
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
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
            name: "mandate_options_payto",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("payments_per_period", rt::NULLABLE),
                rt::Field("purpose", rt::NULLABLE),
                rt::Field("start_date", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(MandateOptions);
