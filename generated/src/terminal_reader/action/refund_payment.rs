// Written by `cargo xtask generate`. Do not edit.
//! What is in `action.refund_payment` of [`TerminalReader`](crate::TerminalReader).

/// The reason for the refund.
#[non_exhaustive]
pub enum Reason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
});

#[cfg(feature = "terminal-readers")]
/// Represents a per-transaction override of a reader configuration
///
/// An object in `action.refund_payment.refund_payment_config` of [`TerminalReader`](crate::TerminalReader).
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundPaymentConfig {
    /// Enable customer-initiated cancellation when refunding this payment.
    pub enable_customer_cancellation: Option<bool>,
}

#[cfg(feature = "terminal-readers")]
impl rt::Blank for RefundPaymentConfig {
    const BLANK: Self = Self {
        enable_customer_cancellation: rt::Blank::BLANK,
    };
}

#[cfg(feature = "terminal-readers")]
impl rt::Record for RefundPaymentConfig {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal_reader_reader_resource_refund_payment_config",
            constants: &[],
            fields: &[rt::Field("enable_customer_cancellation", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.enable_customer_cancellation
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.enable_customer_cancellation
    }
}

#[cfg(feature = "terminal-readers")]
rt::record_traits!(RefundPaymentConfig);
