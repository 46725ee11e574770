// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{Address, PaymentPagesCheckoutSessionTaxId, TaxExempt};

/// The schema `payment_pages_checkout_session_customer_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionCustomerDetails {
    /// The customer's address after a completed Checkout Session. Note: This property is populated only
    /// for sessions on or after March 30, 2022.
    pub address: Option<Part<Address>>,
    /// The customer's business name after a completed Checkout Session.
    pub business_name: Option<String>,
    /// The email associated with the Customer, if one exists, on the Checkout Session after a completed
    /// Checkout Session or at time of session expiry. Otherwise, if the customer has consented to
    /// promotional content, this value is the most recent valid email provided by the customer on the
    /// Checkout form.
    pub email: Option<String>,
    /// The customer's individual name after a completed Checkout Session.
    pub individual_name: Option<String>,
    /// The customer's name after a completed Checkout Session. Note: This property is populated only
    /// for sessions on or after March 30, 2022.
    pub name: Option<String>,
    /// The customer's phone number after a completed Checkout Session.
    pub phone: Option<String>,
    /// The customer’s tax exempt status after a completed Checkout Session.
    pub tax_exempt: Option<TaxExempt>,
    /// The customer’s tax IDs after a completed Checkout Session.
    pub tax_ids: Option<Vec<PaymentPagesCheckoutSessionTaxId>>,
}

impl Blank for PaymentPagesCheckoutSessionCustomerDetails {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        business_name: Blank::BLANK,
        email: Blank::BLANK,
        individual_name: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
        tax_exempt: Blank::BLANK,
        tax_ids: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionCustomerDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_customer_details",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("business_name", NULLABLE),
                Field("email", NULLABLE),
                Field("individual_name", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
                Field("tax_exempt", NULLABLE),
                Field("tax_ids", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.business_name,
            2 => &self.email,
            3 => &self.individual_name,
            4 => &self.name,
            5 => &self.phone,
            6 => &self.tax_exempt,
            _ => &self.tax_ids,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.business_name,
            2 => &mut self.email,
            3 => &mut self.individual_name,
            4 => &mut self.name,
            5 => &mut self.phone,
            6 => &mut self.tax_exempt,
            _ => &mut self.tax_ids,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionCustomerDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionCustomerDetails);
