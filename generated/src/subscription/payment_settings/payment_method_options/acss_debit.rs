// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.acss_debit` of [`Subscription`](crate::Subscription).

#[cfg(feature = "customers")]
pub mod mandate_options;
#[cfg(feature = "subscriptions")]
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.acss_debit.mandate_options` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// Transaction type of the mandate.
    pub transaction_type: Option<mandate_options::TransactionType>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        transaction_type: rt::Blank::BLANK,
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
            name: "invoice_payment_method_options_acss_debit_mandate_options",
            constants: &[],
            fields: &[rt::Field("transaction_type", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction_type
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction_type
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(MandateOptions);
