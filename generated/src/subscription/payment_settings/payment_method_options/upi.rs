// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.upi` of [`Subscription`](crate::Subscription).

pub use crate::subscription::payment_settings::payment_method_options::card::mandate_options;

/// An object in `payment_settings.payment_method_options.upi.mandate_options` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// One of `fixed` or `maximum`. If `fixed`, the `amount` param refers to the exact amount to be
    /// charged in future payments. If `maximum`, the amount charged can be up to the value passed for
    /// the `amount` param.
    pub amount_type: Option<
        crate::subscription::payment_settings::payment_method_options::card::mandate_options::AmountType,
    >,
    /// A description of the mandate or subscription that is meant to be displayed to the customer.
    pub description: Option<String>,
    /// End date of the mandate or subscription.
    pub end_date: Option<rt::Timestamp>,
}

impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_type: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        end_date: rt::Blank::BLANK,
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
            name: "invoice_payment_method_options_mandate_options_upi",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::NULLABLE),
                rt::Field("amount_type", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("end_date", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_type,
            2 => &self.description,
            _ => &self.end_date,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_type,
            2 => &mut self.description,
            _ => &mut self.end_date,
        }
    }
}

rt::record_traits!(MandateOptions);
