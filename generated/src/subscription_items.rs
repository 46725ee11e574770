// Written by `cargo xtask generate`. Do not edit.
//! The operations of `subscription_items`.

pub mod create;
#[cfg(feature = "subscription_items")]
pub mod delete;
#[cfg(feature = "subscription_items")]
pub mod update;

#[cfg(feature = "subscription_items")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/subscription_items`.
    pub struct CreateRequest -> crate::SubscriptionItem, expand;
}

#[cfg(feature = "subscription_items")]
/// Create a subscription item.
///
/// Adds a new item to an existing subscription. No existing items will be changed or replaced.
///
/// `POST /v1/subscription_items`
///
/// - `subscription`: The identifier of the subscription to modify.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_items::create("SUBSCRIPTION").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(subscription: impl Into<crate::ids::SubscriptionId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionItems",
        method: rt::Method::Post,
        path: "/v1/subscription_items",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let subscription: crate::ids::SubscriptionId = subscription.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("subscription", subscription))
}

#[cfg(feature = "subscription_items")]
impl CreateRequest {
    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period. Pass an empty string to remove previously-defined thresholds.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: create::BillingThresholds,
    ) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
    }

    /// The coupons to redeem into discounts for the subscription item.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Controls how Stripe handles payment when a subscription update requires payment and
    /// `collection_method=charge_automatically`.
    #[inline]
    pub fn payment_behavior(
        self,
        payment_behavior: crate::subscriptions::create::PaymentBehavior,
    ) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// The ID of the price object.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    #[inline]
    pub fn price_data(self, price_data: create::PriceData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Determines how to handle [prorations](https://docs.stripe.com/billing/subscriptions/prorations)
    /// when the billing cycle changes (e.g., when switching plans, resetting
    /// `billing_cycle_anchor=now`, or starting a trial), or if an item's `quantity` changes. The
    /// default value is `create_prorations`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// If set, the proration will be calculated as though the subscription was updated at the given
    /// time. This can be used to apply the same proration that was previewed with the
    /// [upcoming invoice](https://docs.stripe.com/api/invoices/create_preview) endpoint.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<rt::Timestamp>) -> Self {
        let proration_date: rt::Timestamp = proration_date.into();
        Self(self.0.with("proration_date", proration_date))
    }

    /// The quantity you'd like to apply to the subscription item you're creating.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// A list of [Tax Rate](https://docs.stripe.com/api/tax_rates) ids. These Tax Rates will override
    /// the
    /// [`default_tax_rates`](https://docs.stripe.com/api/subscriptions/create#create_subscription-default_tax_rates)
    /// on the Subscription. When updating, pass an empty string to remove previously-defined tax rates.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}

#[cfg(feature = "subscription_items")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/subscription_items/{item}`.
    pub struct DeleteRequest -> crate::DeletedSubscriptionItem;
}

#[cfg(feature = "subscription_items")]
/// Delete a subscription item.
///
/// Deletes an item from the subscription. Removing a subscription item from a subscription will not
/// cancel the subscription.
///
/// `DELETE /v1/subscription_items/{item}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_items::delete("ITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(item: impl Into<crate::ids::SubscriptionItemId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteSubscriptionItemsItem",
        method: rt::Method::Delete,
        path: "/v1/subscription_items/{item}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let item: crate::ids::SubscriptionItemId = item.into();
    DeleteRequest(rt::Request::new(OPERATION, &[item.as_str()]))
}

#[cfg(feature = "subscription_items")]
impl DeleteRequest {
    /// Delete all usage for the given subscription item. Allowed only when the current plan's
    /// `usage_type` is `metered`.
    #[inline]
    pub fn clear_usage(self, clear_usage: bool) -> Self {
        Self(self.0.with("clear_usage", clear_usage))
    }

    /// Controls how Stripe handles payment when a subscription update requires payment and
    /// `collection_method=charge_automatically`.
    #[inline]
    pub fn payment_behavior(
        self,
        payment_behavior: crate::subscriptions::create::PaymentBehavior,
    ) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// Determines how to handle [prorations](https://docs.stripe.com/billing/subscriptions/prorations)
    /// when the billing cycle changes (e.g., when switching plans, resetting
    /// `billing_cycle_anchor=now`, or starting a trial), or if an item's `quantity` changes. The
    /// default value is `create_prorations`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// If set, the proration will be calculated as though the subscription was updated at the given
    /// time. This can be used to apply the same proration that was previewed with the
    /// [upcoming invoice](https://docs.stripe.com/api/invoices/create_preview) endpoint.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<rt::Timestamp>) -> Self {
        let proration_date: rt::Timestamp = proration_date.into();
        Self(self.0.with("proration_date", proration_date))
    }
}

#[cfg(feature = "subscription_items")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/subscription_items`.
    pub struct ListRequest -> rt::List<crate::SubscriptionItem>, paged, expand;
}

#[cfg(feature = "subscription_items")]
/// List all subscription items.
///
/// Returns a list of your subscription items for a given subscription.
///
/// `GET /v1/subscription_items`
///
/// - `subscription`: The ID of the subscription whose items will be retrieved.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::subscription_items::list("SUBSCRIPTION").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(subscription: impl Into<crate::ids::SubscriptionId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptionItems",
        method: rt::Method::Get,
        path: "/v1/subscription_items",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let subscription: crate::ids::SubscriptionId = subscription.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("subscription", subscription))
}

#[cfg(feature = "subscription_items")]
impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "subscription_items")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/subscription_items/{item}`.
    pub struct RetrieveRequest -> crate::SubscriptionItem, expand;
}

#[cfg(feature = "subscription_items")]
/// Retrieve a subscription item.
///
/// Retrieves the subscription item with the given ID.
///
/// `GET /v1/subscription_items/{item}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_items::retrieve("ITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(item: impl Into<crate::ids::SubscriptionItemId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptionItemsItem",
        method: rt::Method::Get,
        path: "/v1/subscription_items/{item}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let item: crate::ids::SubscriptionItemId = item.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[item.as_str()]))
}

#[cfg(feature = "subscription_items")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/subscription_items/{item}`.
    pub struct UpdateRequest -> crate::SubscriptionItem, expand;
}

#[cfg(feature = "subscription_items")]
/// Update a subscription item.
///
/// Updates the plan or quantity of an item on a current subscription.
///
/// `POST /v1/subscription_items/{item}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_items::update("ITEM_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(item: impl Into<crate::ids::SubscriptionItemId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionItemsItem",
        method: rt::Method::Post,
        path: "/v1/subscription_items/{item}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let item: crate::ids::SubscriptionItemId = item.into();
    UpdateRequest(rt::Request::new(OPERATION, &[item.as_str()]))
}

#[cfg(feature = "subscription_items")]
impl UpdateRequest {
    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period. Pass an empty string to remove previously-defined thresholds.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: create::BillingThresholds,
    ) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
    }

    /// The coupons to redeem into discounts for the subscription item.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Indicates if a customer is on or off-session while an invoice payment is attempted. Defaults to
    /// `false` (on-session).
    #[inline]
    pub fn off_session(self, off_session: bool) -> Self {
        Self(self.0.with("off_session", off_session))
    }

    /// Controls how Stripe handles payment when a subscription update requires payment and
    /// `collection_method=charge_automatically`.
    #[inline]
    pub fn payment_behavior(
        self,
        payment_behavior: crate::subscriptions::create::PaymentBehavior,
    ) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// The ID of the price object. One of `price` or `price_data` is required. When changing a
    /// subscription item's price, `quantity` is set to 1 unless a `quantity` parameter is provided.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline. One of
    /// `price` or `price_data` is required.
    #[inline]
    pub fn price_data(self, price_data: create::PriceData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Determines how to handle [prorations](https://docs.stripe.com/billing/subscriptions/prorations)
    /// when the billing cycle changes (e.g., when switching plans, resetting
    /// `billing_cycle_anchor=now`, or starting a trial), or if an item's `quantity` changes. The
    /// default value is `create_prorations`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// If set, the proration will be calculated as though the subscription was updated at the given
    /// time. This can be used to apply the same proration that was previewed with the
    /// [upcoming invoice](https://docs.stripe.com/api/invoices/create_preview) endpoint.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<rt::Timestamp>) -> Self {
        let proration_date: rt::Timestamp = proration_date.into();
        Self(self.0.with("proration_date", proration_date))
    }

    /// The quantity you'd like to apply to the subscription item you're creating.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// A list of [Tax Rate](https://docs.stripe.com/api/tax_rates) ids. These Tax Rates will override
    /// the
    /// [`default_tax_rates`](https://docs.stripe.com/api/subscriptions/create#create_subscription-default_tax_rates)
    /// on the Subscription. When updating, pass an empty string to remove previously-defined tax rates.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}
