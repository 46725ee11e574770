// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::UpdateShippingDetail;

/// The schema `payment_pages_checkout_session_permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionPermissions {
    /// Determines which entity is allowed to update the shipping details.
    ///
    /// Default is `client_only`. Stripe Checkout client will automatically update the shipping details.
    /// If set to `server_only`, only your server is allowed to update the shipping details.
    ///
    /// When set to `server_only`, you must add the onShippingDetailsChange event handler when
    /// initializing the Stripe Checkout client and manually update the shipping details from your
    /// server using the Stripe API.
    pub update_shipping_details: Option<UpdateShippingDetail>,
}

impl Blank for PaymentPagesCheckoutSessionPermissions {
    const BLANK: Self = Self {
        update_shipping_details: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionPermissions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_permissions",
            constants: &[],
            fields: &[Field("update_shipping_details", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.update_shipping_details
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.update_shipping_details
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionPermissions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionPermissions);
