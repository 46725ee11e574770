// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    V2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    V2CoreAccountConfigurationCustomerBilling,
    V2CoreAccountConfigurationCustomerCapabilities,
    V2CoreAccountConfigurationCustomerShipping,
};

/// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
/// customer-facing payment and billing flows).
///
/// The object at `v2.core.account/configuration/customer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationCustomer {
    /// Indicates whether the customer configuration is active. You can deactivate or reactivate the
    /// customer configuration by updating this property. Deactivating the configuration by setting this
    /// value to false will unrequest all capabilities within the configuration. It will not delete any
    /// of the configuration's other properties.
    pub applied: bool,
    /// Settings for automatic indirect tax calculation on the customer's invoices, subscriptions,
    /// Checkout Sessions, and Payment Links. Available when automatic tax calculation is available for
    /// the customer account's location.
    pub automatic_indirect_tax: Option<
        Part<V2CoreAccountConfigurationCustomerAutomaticIndirectTax>,
    >,
    /// Default Billing settings for the customer account, used in Invoices and Subscriptions.
    pub billing: Option<Part<V2CoreAccountConfigurationCustomerBilling>>,
    /// Capabilities that have been requested on the Customer Configuration.
    pub capabilities: Option<Part<V2CoreAccountConfigurationCustomerCapabilities>>,
    /// The customer's shipping information. Appears on invoices emailed to this customer.
    pub shipping: Option<Part<V2CoreAccountConfigurationCustomerShipping>>,
    /// ID of the test clock to attach to the customer. Can only be set on testmode Accounts, and when
    /// the Customer Configuration is first set on an Account.
    pub test_clock: Option<String>,
}

impl Blank for V2CoreAccountConfigurationCustomer {
    const BLANK: Self = Self {
        applied: Blank::BLANK,
        automatic_indirect_tax: Blank::BLANK,
        billing: Blank::BLANK,
        capabilities: Blank::BLANK,
        shipping: Blank::BLANK,
        test_clock: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationCustomer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("applied", REQUIRED),
                Field("automatic_indirect_tax", OPTIONAL),
                Field("billing", OPTIONAL),
                Field("capabilities", OPTIONAL),
                Field("shipping", OPTIONAL),
                Field("test_clock", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.applied,
            1 => &self.automatic_indirect_tax,
            2 => &self.billing,
            3 => &self.capabilities,
            4 => &self.shipping,
            _ => &self.test_clock,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.applied,
            1 => &mut self.automatic_indirect_tax,
            2 => &mut self.billing,
            3 => &mut self.capabilities,
            4 => &mut self.shipping,
            _ => &mut self.test_clock,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationCustomer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationCustomer);
