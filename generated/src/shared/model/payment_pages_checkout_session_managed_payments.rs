// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_pages_checkout_session_managed_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionManagedPayments {
    /// Set to `true` to enable [Managed Payments](https://docs.stripe.com/payments/managed-payments),
    /// Stripe's merchant of record solution, for this session.
    pub enabled: bool,
}

impl Blank for PaymentPagesCheckoutSessionManagedPayments {
    const BLANK: Self = Self { enabled: Blank::BLANK };
}

impl Record for PaymentPagesCheckoutSessionManagedPayments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_managed_payments",
            constants: &[],
            fields: &[Field("enabled", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.enabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.enabled
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionManagedPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionManagedPayments);
