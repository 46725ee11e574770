// Written by `cargo xtask generate`. Do not edit.
//! What is in `subscription_data` of [`PaymentLink`](crate::PaymentLink).

pub mod invoice_settings;
pub use crate::subscription::trial_settings;
pub use crate::subscription::TrialSettings;

/// An object in `subscription_data.invoice_settings` of [`PaymentLink`](crate::PaymentLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettings {
    pub issuer: crate::payment_link::invoice_creation::invoice_data::Issuer,
}

impl rt::Blank for InvoiceSettings {
    const BLANK: Self = Self { issuer: rt::Blank::BLANK };
}

impl rt::Record for InvoiceSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_links_resource_subscription_data_invoice_settings",
            constants: &[],
            fields: &[rt::Field("issuer", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.issuer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.issuer
    }
}

rt::record_traits!(InvoiceSettings);
