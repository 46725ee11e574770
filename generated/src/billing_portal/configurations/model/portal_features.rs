// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::{
    PortalCustomerUpdate, PortalInvoiceList, PortalPaymentMethodUpdate,
    PortalSubscriptionCancel, PortalSubscriptionUpdate,
};

/// The schema `portal_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalFeatures {
    pub customer_update: PortalCustomerUpdate,
    pub invoice_history: PortalInvoiceList,
    pub payment_method_update: PortalPaymentMethodUpdate,
    pub subscription_cancel: Part<PortalSubscriptionCancel>,
    pub subscription_update: Part<PortalSubscriptionUpdate>,
}

impl Record for PortalFeatures {
    fn blank() -> Self {
        Self {
            customer_update: blank(),
            invoice_history: blank(),
            payment_method_update: blank(),
            subscription_cancel: blank(),
            subscription_update: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_features",
            constants: &[],
            fields: &[
                Field("customer_update", REQUIRED),
                Field("invoice_history", REQUIRED),
                Field("payment_method_update", REQUIRED),
                Field("subscription_cancel", REQUIRED),
                Field("subscription_update", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_update,
            1 => &self.invoice_history,
            2 => &self.payment_method_update,
            3 => &self.subscription_cancel,
            _ => &self.subscription_update,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_update,
            1 => &mut self.invoice_history,
            2 => &mut self.payment_method_update,
            3 => &mut self.subscription_cancel,
            _ => &mut self.subscription_update,
        }
    }
}

impl std::fmt::Debug for PortalFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalFeatures);
