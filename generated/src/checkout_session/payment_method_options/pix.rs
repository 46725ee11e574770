// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.pix` of [`CheckoutSession`](crate::CheckoutSession).

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::amazon_pay::SetupFutureUsage;

/// Determines if the amount includes the IOF tax.
#[non_exhaustive]
pub enum AmountIncludesIof {
    /// `always`
    Always,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(AmountIncludesIof {
    Always = "always",
    Never = "never",
});

/// An object in `payment_method_options.pix.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Amount to be charged for future payments.
    pub amount: Option<i64>,
    /// Determines if the amount includes the IOF tax.
    pub amount_includes_iof: Option<AmountIncludesIof>,
    /// Type of amount.
    pub amount_type: Option<
        crate::checkout_session::payment_method_options::payto::mandate_options::AmountType,
    >,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase.
    pub currency: Option<rt::Currency>,
    /// Date when the mandate expires and no further payments will be charged, in `YYYY-MM-DD`.
    pub end_date: Option<String>,
    /// Schedule at which the future payments will be charged.
    pub payment_schedule: Option<
        crate::mandate::payment_method_details::pix::PaymentSchedule,
    >,
    /// Subscription name displayed to buyers in their bank app.
    pub reference: Option<String>,
    /// Start date of the mandate, in `YYYY-MM-DD`.
    pub start_date: Option<String>,
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
            name: "payment_method_options_mandate_options_pix",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::OPTIONAL),
                rt::Field("amount_includes_iof", rt::OPTIONAL),
                rt::Field("amount_type", rt::OPTIONAL),
                rt::Field("currency", rt::OPTIONAL),
                rt::Field("end_date", rt::OPTIONAL),
                rt::Field("payment_schedule", rt::OPTIONAL),
                rt::Field("reference", rt::OPTIONAL),
                rt::Field("start_date", rt::OPTIONAL),
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
            _ => &self.start_date,
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
            _ => &mut self.start_date,
        }
    }
}

rt::record_traits!(MandateOptions);
