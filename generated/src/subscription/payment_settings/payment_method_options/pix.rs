// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.pix` of [`Subscription`](crate::Subscription).

pub mod mandate_options;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.pix.mandate_options` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<mandate_options::AmountIncludesIof>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<
        crate::mandate::payment_method_details::pix::PaymentSchedule,
    >,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_includes_iof: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
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
            name: "subscription_payment_method_options_mandate_options_pix",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_includes_iof", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_includes_iof,
            2 => &self.end_date,
            _ => &self.payment_schedule,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_includes_iof,
            2 => &mut self.end_date,
            _ => &mut self.payment_schedule,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(MandateOptions);
