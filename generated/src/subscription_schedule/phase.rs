// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub mod add_invoice_item;
#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::default_settings::automatic_tax;
#[cfg(feature = "subscription_schedules")]
pub mod invoice_settings;
#[cfg(feature = "subscription_schedules")]
pub mod item;
#[cfg(feature = "subscription_schedules")]
pub use crate::subscription::{BillingThresholds, TransferData};

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::default_settings::{
    AutomaticTax, BillingCycleAnchor, CollectionMethod,
};

#[cfg(feature = "subscription_schedules")]
/// An Add Invoice Item describes the prices and quantities that will be added as pending invoice
/// items when entering a phase.
///
/// An object in `phases[].add_invoice_items[]` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct AddInvoiceItem {
    /// Controls whether discounts apply to this invoice item. Defaults to true if no value is provided.
    pub discountable: Option<bool>,
    /// The stackable discounts that will be applied to the item.
    pub discounts: Vec<Discount>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    pub period: rt::Part<add_invoice_item::Period>,
    /// ID of the price used to generate the invoice item.
    pub price: rt::Expandable<crate::ids::PriceId>,
    /// The quantity of the invoice item.
    pub quantity: Option<i64>,
    /// The tax rates which apply to the item. When set, the `default_tax_rates` do not apply to this
    /// item.
    pub tax_rates: Option<Vec<crate::TaxRate>>,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for AddInvoiceItem {
    fn blank() -> Self {
        Self {
            discountable: rt::blank(),
            discounts: rt::blank(),
            metadata: rt::blank(),
            period: rt::blank(),
            price: rt::blank(),
            quantity: rt::blank(),
            tax_rates: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedule_add_invoice_item",
            constants: &[],
            fields: &[
                rt::Field("discountable", rt::NULLABLE),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("period", rt::REQUIRED),
                rt::Field("price", rt::REQUIRED),
                rt::Field("quantity", rt::NULLABLE),
                rt::Field("tax_rates", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.discountable,
            1 => &self.discounts,
            2 => &self.metadata,
            3 => &self.period,
            4 => &self.price,
            5 => &self.quantity,
            _ => &self.tax_rates,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.discountable,
            1 => &mut self.discounts,
            2 => &mut self.metadata,
            3 => &mut self.period,
            4 => &mut self.price,
            5 => &mut self.quantity,
            _ => &mut self.tax_rates,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(AddInvoiceItem);

#[cfg(feature = "subscription_schedules")]
/// An object in `phases[].discounts[]` of [`SubscriptionSchedule`](crate::SubscriptionSchedule), `phases[].add_invoice_items[].discounts[]` of [`SubscriptionSchedule`](crate::SubscriptionSchedule) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Discount {
    /// ID of the coupon to create a new discount for.
    pub coupon: Option<rt::Expandable<crate::ids::CouponId>>,
    /// ID of an existing discount on the object (or one of its ancestors) to reuse.
    pub discount: Option<rt::Expandable<crate::ids::DiscountId>>,
    /// ID of the promotion code to create a new discount for.
    pub promotion_code: Option<rt::Expandable<crate::ids::PromotionCodeId>>,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for Discount {
    const BLANK: Self = Self {
        coupon: rt::Blank::BLANK,
        discount: rt::Blank::BLANK,
        promotion_code: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for Discount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "stackable_discount_with_discount_settings_and_discount_end | discounts_resource_stackable_discount_with_discount_end | stackable_discount_with_discount_settings",
            constants: &[],
            fields: &[
                rt::Field("coupon", rt::NULLABLE),
                rt::Field("discount", rt::NULLABLE),
                rt::Field("promotion_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.coupon,
            1 => &self.discount,
            _ => &self.promotion_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.coupon,
            1 => &mut self.discount,
            _ => &mut self.promotion_code,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(Discount);

#[cfg(feature = "subscription_schedules")]
/// An object in `phases[].invoice_settings` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettings {
    /// The account tax IDs associated with this phase of the subscription schedule. Will be set on
    /// invoices generated by this phase of the subscription schedule.
    pub account_tax_ids: Option<Vec<rt::Expandable<crate::ids::TaxIdId>>>,
    /// Number of days within which a customer must pay invoices generated by this subscription
    /// schedule. This value will be `null` for subscription schedules where
    /// `billing=charge_automatically`.
    pub days_until_due: Option<i64>,
    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    pub issuer: Option<
        rt::Part<
            crate::subscription_schedule::default_settings::invoice_settings::Issuer,
        >,
    >,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Blank for InvoiceSettings {
    const BLANK: Self = Self {
        account_tax_ids: rt::Blank::BLANK,
        days_until_due: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscription_schedules")]
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
            name: "invoice_setting_subscription_schedule_phase_setting",
            constants: &[],
            fields: &[
                rt::Field("account_tax_ids", rt::NULLABLE),
                rt::Field("days_until_due", rt::NULLABLE),
                rt::Field("issuer", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_tax_ids,
            1 => &self.days_until_due,
            _ => &self.issuer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_tax_ids,
            1 => &mut self.days_until_due,
            _ => &mut self.issuer,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(InvoiceSettings);

#[cfg(feature = "subscription_schedules")]
/// A phase item describes the price and quantity of a phase.
///
/// An object in `phases[].items[]` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct Item {
    /// Define thresholds at which an invoice will be sent, and the related subscription advanced to a
    /// new billing period
    pub billing_thresholds: Option<
        rt::Part<crate::subscription_item::BillingThresholds>,
    >,
    /// The discounts applied to the subscription item. Subscription item discounts are applied before
    /// subscription discounts. Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<Discount>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an item.
    /// Metadata on this item will update the underlying subscription item's `metadata` when the phase
    /// is entered.
    pub metadata: Option<rt::Metadata>,
    /// ID of the price to which the customer should be subscribed.
    pub price: rt::Expandable<crate::ids::PriceId>,
    /// Quantity of the plan to which the customer should be subscribed.
    pub quantity: Option<i64>,
    /// The tax rates which apply to this `phase_item`. When set, the `default_tax_rates` on the phase
    /// do not apply to this `phase_item`.
    pub tax_rates: Option<Vec<crate::TaxRate>>,
}

#[cfg(feature = "subscription_schedules")]
impl rt::Record for Item {
    fn blank() -> Self {
        Self {
            billing_thresholds: rt::blank(),
            discounts: rt::blank(),
            metadata: rt::blank(),
            price: rt::blank(),
            quantity: rt::blank(),
            tax_rates: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_schedule_configuration_item",
            constants: &[],
            fields: &[
                rt::Field("billing_thresholds", rt::NULLABLE),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("price", rt::REQUIRED),
                rt::Field("quantity", rt::OPTIONAL),
                rt::Field("tax_rates", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_thresholds,
            1 => &self.discounts,
            2 => &self.metadata,
            3 => &self.price,
            4 => &self.quantity,
            _ => &self.tax_rates,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_thresholds,
            1 => &mut self.discounts,
            2 => &mut self.metadata,
            3 => &mut self.price,
            4 => &mut self.quantity,
            _ => &mut self.tax_rates,
        }
    }
}

#[cfg(feature = "subscription_schedules")]
rt::record_traits!(Item);

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
/// When transitioning phases, controls how prorations are handled (if any). Possible values are
/// `create_prorations`, `none`, and `always_invoice`.
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `always_invoice`
    AlwaysInvoice,
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "billing_portal-configurations", feature = "subscription_items", feature = "subscription_schedules"))]
rt::open_enum!(ProrationBehavior {
    AlwaysInvoice = "always_invoice",
    CreateProrations = "create_prorations",
    None = "none",
});
