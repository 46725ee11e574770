// Written by `cargo xtask generate`. Do not edit.
//! The operations of `subscriptions`.

#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod cancel;
pub mod create;
#[cfg(feature = "subscriptions")]
pub mod list;
#[cfg(feature = "subscriptions")]
pub mod migrate;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod resume;
#[cfg(any(feature = "customers", feature = "subscriptions"))]
pub mod update;

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`cancel`]: `DELETE /v1/subscriptions/{subscription_exposed_id}`.
    pub struct CancelRequest -> crate::Subscription, expand;
}

#[cfg(feature = "subscriptions")]
/// Cancel a subscription.
///
/// Cancels a customer’s subscription immediately. The customer won’t be charged again for the
/// subscription. After it’s canceled, the subscription is largely immutable. You can still update
/// its [metadata](https://docs.stripe.com/metadata) and `cancellation_details`.
///
/// Any pending invoice items that you’ve created are still charged at the end of the period, unless
/// manually [deleted](https://docs.stripe.com/api/invoiceitems/delete). If you’ve set the
/// subscription to cancel at the end of the period, any pending prorations are also left in place
/// and collected at the end of the period. But if the subscription is set to cancel immediately,
/// pending prorations are removed if `invoice_now` and `prorate` are both set to true.
///
/// By default, upon subscription cancellation, Stripe stops automatic collection of all finalized
/// invoices for the customer. This is intended to prevent unexpected payment attempts after the
/// customer has canceled a subscription. However, you can resume automatic collection of the
/// invoices manually after subscription cancellation to have us proceed. Or, you could check for
/// unpaid invoices before allowing the customer to cancel the subscription at all.
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::cancel("SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteSubscriptionsSubscriptionExposedId",
        method: rt::Method::Delete,
        path: "/v1/subscriptions/{subscription_exposed_id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    CancelRequest(rt::Request::new(OPERATION, &[subscription_exposed_id.as_str()]))
}

#[cfg(feature = "subscriptions")]
impl CancelRequest {
    /// Details about why this subscription was cancelled
    #[inline]
    pub fn cancellation_details(
        self,
        cancellation_details: cancel::CancellationDetails,
    ) -> Self {
        Self(self.0.with("cancellation_details", cancellation_details))
    }

    /// Will generate a final invoice that invoices for any un-invoiced metered usage and new/pending
    /// proration invoice items. Defaults to `false`.
    #[inline]
    pub fn invoice_now(self, invoice_now: bool) -> Self {
        Self(self.0.with("invoice_now", invoice_now))
    }

    /// Will generate a proration invoice item that credits remaining unused time until the subscription
    /// period end. Defaults to `false`.
    #[inline]
    pub fn prorate(self, prorate: bool) -> Self {
        Self(self.0.with("prorate", prorate))
    }
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/subscriptions`.
    pub struct CreateRequest -> crate::Subscription, expand;
}

#[cfg(feature = "subscriptions")]
/// Create a subscription.
///
/// Creates a new subscription on an existing customer. Each customer can have up to 500 active or
/// scheduled subscriptions.
///
/// When you create a subscription with `collection_method=charge_automatically`, the first invoice
/// is finalized as part of the request. The `payment_behavior` parameter determines the exact
/// behavior of the initial payment.
///
/// To start subscriptions where the first invoice always begins in a `draft` status, use
/// [subscription schedules](https://docs.stripe.com/billing/subscriptions/subscription-schedules#managing)
/// instead. Schedules provide the flexibility to model more complex billing configurations that
/// change over time.
///
/// `POST /v1/subscriptions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptions",
        method: rt::Method::Post,
        path: "/v1/subscriptions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "subscriptions")]
impl CreateRequest {
    /// A list of prices and quantities that will generate invoice items appended to the next invoice
    /// for this subscription. You may pass up to 20 items.
    #[inline]
    pub fn add_invoice_items(
        self,
        add_invoice_items: impl IntoIterator<Item = create::AddInvoiceItem>,
    ) -> Self {
        Self(self.0.with("add_invoice_items", rt::Value::list(add_invoice_items)))
    }

    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. The request must be made by a platform account on a connected account in order
    /// to set an application fee percentage. For more information, see the application fees
    /// [documentation](https://docs.stripe.com/connect/subscriptions#collecting-fees-on-subscriptions).
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Clears `application_fee_percent`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.cleared("application_fee_percent"))
    }

    /// Automatic tax settings for this subscription.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// A past timestamp to backdate the subscription's start date to. If set, the first invoice will
    /// contain line items for the timespan between the start date and the current time. Can be combined
    /// with trials and the billing cycle anchor.
    #[inline]
    pub fn backdate_start_date(
        self,
        backdate_start_date: impl Into<rt::Timestamp>,
    ) -> Self {
        let backdate_start_date: rt::Timestamp = backdate_start_date.into();
        Self(self.0.with("backdate_start_date", backdate_start_date))
    }

    /// A future timestamp in UTC format to anchor the subscription's
    /// [billing cycle](https://docs.stripe.com/subscriptions/billing-cycle). The anchor is the
    /// reference point that aligns future billing cycle dates. It sets the day of week for `week`
    /// intervals, the day of month for `month` and `year` intervals, and the month of year for `year`
    /// intervals.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: impl Into<rt::Timestamp>,
    ) -> Self {
        let billing_cycle_anchor: rt::Timestamp = billing_cycle_anchor.into();
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Mutually exclusive with billing_cycle_anchor and only valid with monthly and yearly price
    /// intervals. When provided, the billing_cycle_anchor is set to the next occurrence of the
    /// day_of_month at the hour, minute, and second UTC.
    #[inline]
    pub fn billing_cycle_anchor_config(
        self,
        billing_cycle_anchor_config: create::BillingCycleAnchorConfig,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor_config", billing_cycle_anchor_config))
    }

    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    #[inline]
    pub fn billing_mode(self, billing_mode: create::BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets the billing schedules for the subscription.
    #[inline]
    pub fn billing_schedules(
        self,
        billing_schedules: impl IntoIterator<Item = create::BillingSchedule>,
    ) -> Self {
        Self(self.0.with("billing_schedules", rt::Value::list(billing_schedules)))
    }

    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period. When updating, pass an empty string to remove previously-defined thresholds.
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

    /// A timestamp at which the subscription should cancel. If set to a date before the current period
    /// ends, this will cause a proration if prorations have been enabled using `proration_behavior`. If
    /// set during a future period, this will always cause a proration for that period.
    #[inline]
    pub fn cancel_at(self, cancel_at: impl Into<create::CancelAt>) -> Self {
        let cancel_at: create::CancelAt = cancel_at.into();
        Self(self.0.with("cancel_at", cancel_at))
    }

    /// Indicate whether this subscription should cancel at the end of the current period
    /// (`current_period_end`). Defaults to `false`.
    #[inline]
    pub fn cancel_at_period_end(self, cancel_at_period_end: bool) -> Self {
        Self(self.0.with("cancel_at_period_end", cancel_at_period_end))
    }

    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay this subscription at the end of the cycle using the default source attached to
    /// the customer. When sending an invoice, Stripe will email your customer an invoice with payment
    /// instructions and mark the subscription as `active`. Defaults to `charge_automatically`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::subscription::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// The identifier of the customer to subscribe.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The identifier of the account representing the customer to subscribe.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Number of days a customer has to pay invoices generated by this subscription. Valid only for
    /// subscriptions where `collection_method` is set to `send_invoice`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// ID of the default payment method for the subscription. It must belong to the customer associated
    /// with the subscription. This takes precedence over `default_source`. If neither are set, invoices
    /// will use the customer's
    /// [invoice_settings.default_payment_method](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-default_payment_method)
    /// or
    /// [default_source](https://docs.stripe.com/api/customers/object#customer_object-default_source).
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// ID of the default payment source for the subscription. It must belong to the customer associated
    /// with the subscription and be in a chargeable state. If `default_payment_method` is also set,
    /// `default_payment_method` will take precedence. If neither are set, invoices will use the
    /// customer's
    /// [invoice_settings.default_payment_method](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-default_payment_method)
    /// or
    /// [default_source](https://docs.stripe.com/api/customers/object#customer_object-default_source).
    #[inline]
    pub fn default_source(self, default_source: impl Into<String>) -> Self {
        Self(self.0.with("default_source", rt::Value::text(default_source)))
    }

    /// The tax rates that will apply to any subscription item that does not have `tax_rates` set.
    /// Invoices created will have their `default_tax_rates` populated from the subscription.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// The subscription's description, meant to be displayable to the customer. Use this field to
    /// optionally store an explanation of the subscription for rendering in Stripe surfaces and certain
    /// local payment methods UIs.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The coupons to redeem into discounts for the subscription. If not specified or empty, inherits
    /// the discount from the subscription's customer.
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

    /// All invoices will be billed using the specified settings.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: create::InvoiceSettings) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// A list of up to 20 subscription items, each with an attached price.
    #[inline]
    pub fn items(self, items: impl IntoIterator<Item = create::Item>) -> Self {
        Self(self.0.with("items", rt::Value::list(items)))
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

    /// The account on behalf of which to charge, for each of the subscription's invoices.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// Controls how Stripe handles the first invoice when payment is required and
    /// `collection_method=charge_automatically`. Subscriptions with `collection_method=send_invoice`
    /// are automatically activated regardless of the first Invoice status.
    #[inline]
    pub fn payment_behavior(self, payment_behavior: create::PaymentBehavior) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// Payment settings to pass to invoices created by the subscription.
    #[inline]
    pub fn payment_settings(self, payment_settings: create::PaymentSettings) -> Self {
        Self(self.0.with("payment_settings", payment_settings))
    }

    /// Specifies an interval for how often to bill for any pending invoice items. It is analogous to
    /// calling [Create an invoice](https://docs.stripe.com/api/invoices/create) for the given
    /// subscription at the specified interval.
    #[inline]
    pub fn pending_invoice_item_interval(
        self,
        pending_invoice_item_interval: create::PendingInvoiceItemInterval,
    ) -> Self {
        Self(self.0.with("pending_invoice_item_interval", pending_invoice_item_interval))
    }

    /// Clears `pending_invoice_item_interval`: unsets what is stored.
    #[inline]
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.cleared("pending_invoice_item_interval"))
    }

    /// Determines how to handle [prorations](https://docs.stripe.com/billing/subscriptions/prorations)
    /// resulting from the `billing_cycle_anchor`. If no value is passed, the default is
    /// `create_prorations`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// If specified, the funds from the subscription's invoices will be transferred to the destination
    /// and the ID of the resulting transfers will be found on the resulting charges.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Unix timestamp representing the end of the trial period the customer will get before being
    /// charged for the first time. If set, trial_end will override the default trial period of the plan
    /// the customer is being subscribed to. The special value `now` can be provided to end the
    /// customer's trial immediately. Can be at most two years from `billing_cycle_anchor`. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<create::TrialEnd>) -> Self {
        let trial_end: create::TrialEnd = trial_end.into();
        Self(self.0.with("trial_end", trial_end))
    }

    /// Indicates if a plan's `trial_period_days` should be applied to the subscription. Setting
    /// `trial_end` per subscription is preferred, and this defaults to `false`. Setting this flag to
    /// `true` together with `trial_end` is not allowed. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    #[inline]
    pub fn trial_from_plan(self, trial_from_plan: bool) -> Self {
        Self(self.0.with("trial_from_plan", trial_from_plan))
    }

    /// Integer representing the number of trial period days before the customer is charged for the
    /// first time. This will always overwrite any trials that might apply via a subscribed plan. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    #[inline]
    pub fn trial_period_days(self, trial_period_days: i64) -> Self {
        Self(self.0.with("trial_period_days", trial_period_days))
    }

    /// Settings related to subscription trials.
    #[inline]
    pub fn trial_settings(self, trial_settings: create::TrialSettings) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`delete_discount`]: `DELETE /v1/subscriptions/{subscription_exposed_id}/discount`.
    pub struct DeleteDiscountRequest -> crate::DeletedDiscount;
}

#[cfg(feature = "subscriptions")]
/// Delete a subscription discount.
///
/// Removes the currently applied discount on a subscription.
///
/// `DELETE /v1/subscriptions/{subscription_exposed_id}/discount`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::delete_discount("SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_discount(
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> DeleteDiscountRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteSubscriptionsSubscriptionExposedIdDiscount",
        method: rt::Method::Delete,
        path: "/v1/subscriptions/{subscription_exposed_id}/discount",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    DeleteDiscountRequest(
        rt::Request::new(OPERATION, &[subscription_exposed_id.as_str()]),
    )
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/subscriptions`.
    pub struct ListRequest -> rt::List<crate::Subscription>, paged, expand;
}

#[cfg(feature = "subscriptions")]
/// List subscriptions.
///
/// By default, returns a list of subscriptions that have not been canceled. In order to list
/// canceled subscriptions, specify `status=canceled`.
///
/// `GET /v1/subscriptions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::subscriptions::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptions",
        method: rt::Method::Get,
        path: "/v1/subscriptions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "subscriptions")]
impl ListRequest {
    /// Filter subscriptions by their automatic tax settings.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: list::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// The collection method of the subscriptions to retrieve. Either `charge_automatically` or
    /// `send_invoice`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::subscription::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Only return subscriptions that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return subscriptions whose minimum item current_period_end falls within the given date
    /// interval.
    #[inline]
    pub fn current_period_end(
        self,
        current_period_end: impl Into<rt::Range<rt::Timestamp>>,
    ) -> Self {
        let current_period_end: rt::Range<rt::Timestamp> = current_period_end.into();
        Self(self.0.with("current_period_end", current_period_end))
    }

    /// Only return subscriptions whose maximum item current_period_start falls within the given date
    /// interval.
    #[inline]
    pub fn current_period_start(
        self,
        current_period_start: impl Into<rt::Range<rt::Timestamp>>,
    ) -> Self {
        let current_period_start: rt::Range<rt::Timestamp> = current_period_start.into();
        Self(self.0.with("current_period_start", current_period_start))
    }

    /// The ID of the customer whose subscriptions you're retrieving.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the account representing the customer whose subscriptions you're retrieving.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

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

    /// Filter for subscriptions that contain this recurring price ID.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// The status of the subscriptions to retrieve. Passing in a value of `canceled` will return all
    /// canceled subscriptions, including those belonging to deleted customers. Pass `ended` to find
    /// subscriptions that are canceled and subscriptions that are expired due to
    /// [incomplete payment](https://docs.stripe.com/billing/subscriptions/overview#subscription-statuses).
    /// Passing in a value of `all` will return subscriptions of all statuses. If no value is supplied,
    /// all subscriptions that have not been canceled are returned.
    #[inline]
    pub fn status(self, status: list::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Filter for subscriptions that are associated with the specified test clock. The response will
    /// not include subscriptions with test clocks if this and the customer parameter is not set.
    #[inline]
    pub fn test_clock(
        self,
        test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    ) -> Self {
        let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
        Self(self.0.with("test_clock", test_clock))
    }
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`migrate`]: `POST /v1/subscriptions/{subscription}/migrate`.
    pub struct MigrateRequest -> crate::Subscription, expand;
}

#[cfg(feature = "subscriptions")]
/// Migrate a subscription.
///
/// Upgrade the billing_mode of an existing subscription.
///
/// `POST /v1/subscriptions/{subscription}/migrate`
///
/// - `billing_mode`: Controls how prorations and invoices for subscriptions are calculated and orchestrated.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::migrate("SUBSCRIPTION_ID", stripe::subscriptions::migrate::BillingMode::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn migrate(
    subscription: impl AsRef<str>,
    billing_mode: migrate::BillingMode,
) -> MigrateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionsSubscriptionMigrate",
        method: rt::Method::Post,
        path: "/v1/subscriptions/{subscription}/migrate",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    MigrateRequest(
        rt::Request::new(OPERATION, &[subscription.as_ref()])
            .with("billing_mode", billing_mode),
    )
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`resume`]: `POST /v1/subscriptions/{subscription}/resume`.
    pub struct ResumeRequest -> crate::Subscription, expand;
}

#[cfg(feature = "subscriptions")]
/// Resume a subscription.
///
/// Initiates resumption of a paused subscription, optionally resetting the billing cycle anchor and
/// creating prorations. Resume is only available for subscriptions that use `charge_automatically`
/// collection. If Stripe doesn’t generate a resumption invoice, the subscription becomes `active`
/// immediately. When a resumption invoice is generated, Stripe finalizes it immediately. If the
/// invoice is paid or marked uncollectible, the subscription becomes `active`. If the invoice is
/// manually voided, the subscription stays `paused`. If there is no payment attempt within 23
/// hours, Stripe voids the invoice and the subscription stays `paused`. Learn more about
/// [resuming subscriptions](https://docs.stripe.com/billing/subscriptions/pause#resume-subscriptions).
///
/// `POST /v1/subscriptions/{subscription}/resume`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::resume("SUBSCRIPTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn resume(subscription: impl AsRef<str>) -> ResumeRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionsSubscriptionResume",
        method: rt::Method::Post,
        path: "/v1/subscriptions/{subscription}/resume",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ResumeRequest(rt::Request::new(OPERATION, &[subscription.as_ref()]))
}

#[cfg(feature = "subscriptions")]
impl ResumeRequest {
    /// The billing cycle anchor that applies when the subscription is resumed. Either `now` or
    /// `unchanged`. The default is `now`. For more information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: resume::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Determines how to handle [prorations](https://docs.stripe.com/billing/subscriptions/prorations)
    /// resulting from the `billing_cycle_anchor` being `unchanged`. When the `billing_cycle_anchor` is
    /// set to `now` (default value), no prorations are generated. If no value is passed, the default is
    /// `create_prorations`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// If set, prorations will be calculated as though the subscription was resumed at the given time.
    /// This can be used to apply exactly the same prorations that were previewed with the
    /// [create preview](https://docs.stripe.com/api/invoices/create_preview) endpoint.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<rt::Timestamp>) -> Self {
        let proration_date: rt::Timestamp = proration_date.into();
        Self(self.0.with("proration_date", proration_date))
    }
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/subscriptions/{subscription_exposed_id}`.
    pub struct RetrieveRequest -> crate::Subscription, expand;
}

#[cfg(feature = "subscriptions")]
/// Retrieve a subscription.
///
/// Retrieves the subscription with the given ID.
///
/// `GET /v1/subscriptions/{subscription_exposed_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::retrieve("SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptionsSubscriptionExposedId",
        method: rt::Method::Get,
        path: "/v1/subscriptions/{subscription_exposed_id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[subscription_exposed_id.as_str()]))
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`search`]: `GET /v1/subscriptions/search`.
    pub struct SearchRequest -> rt::SearchResult<crate::Subscription>, paged, expand;
}

#[cfg(feature = "subscriptions")]
/// Search subscriptions.
///
/// Search for subscriptions you’ve previously created using Stripe’s
/// [Search Query Language](https://docs.stripe.com/search#search-query-language). Don’t use search
/// in read-after-write flows where strict consistency is necessary. Under normal operating
/// conditions, data is searchable in less than a minute. Occasionally, propagation of new or
/// updated data can be up to an hour behind during outages. Search functionality is not available
/// to merchants in India.
///
/// `GET /v1/subscriptions/search`
///
/// - `query`: The search query string. See
///   [search query language](https://docs.stripe.com/search#search-query-language) and the list of
///   supported
///   [query fields for subscriptions](https://docs.stripe.com/search#query-fields-for-subscriptions).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::subscriptions::search("QUERY").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search(query: impl Into<String>) -> SearchRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptionsSearch",
        method: rt::Method::Get,
        path: "/v1/subscriptions/search",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    SearchRequest(rt::Request::new(OPERATION, &[]).with("query", rt::Value::text(query)))
}

#[cfg(feature = "subscriptions")]
impl SearchRequest {
    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for pagination across multiple pages of results. Don't include this parameter on the
    /// first call. Use the next_page value returned in a previous response to request subsequent
    /// results.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }
}

#[cfg(feature = "subscriptions")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/subscriptions/{subscription_exposed_id}`.
    pub struct UpdateRequest -> crate::Subscription, expand;
}

#[cfg(feature = "subscriptions")]
/// Update a subscription.
///
/// Updates an existing subscription to match the specified parameters. When changing prices or
/// quantities, we optionally prorate the price we charge next month to make up for any price
/// changes. To preview how the proration is calculated, use the
/// [create preview](https://docs.stripe.com/api/invoices/create_preview) endpoint.
///
/// By default, we prorate subscription changes. For example, if a customer signs up on May 1 for a
/// 100 price, they’ll be billed 100 immediately. If on May 15 they switch to a 200 price, then on
/// June 1 they’ll be billed 250 (200 for a renewal of her subscription, plus a 50 prorating
/// adjustment for half of the previous month’s 100 difference). Similarly, a downgrade generates a
/// credit that is applied to the next invoice. We also prorate when you make quantity changes.
///
/// Switching prices does not normally change the billing date or generate an immediate charge
/// unless:
///
/// - The billing interval is changed (for example, from monthly to yearly).
/// - The subscription moves from free to paid.
/// - A trial starts or ends.
///
/// In these cases, we apply a credit for the unused time on the previous price, immediately charge
/// the customer using the new price, and reset the billing date. Learn about how
/// [Stripe immediately attempts payment for subscription changes](https://docs.stripe.com/billing/subscriptions/upgrade-downgrade#immediate-payment).
///
/// If you want to charge for an upgrade immediately, pass `proration_behavior` as `always_invoice`
/// to create prorations, automatically invoice the customer for those proration adjustments, and
/// attempt to collect payment. If you pass `create_prorations`, the prorations are created but not
/// automatically invoiced. If you want to bill the customer for the prorations before the
/// subscription’s renewal date, you need to manually
/// [invoice the customer](https://docs.stripe.com/api/invoices/create).
///
/// If you don’t want to prorate, set the `proration_behavior` option to `none`. With this option,
/// the customer is billed 100 on May 1 and 200 on June 1. Similarly, if you set
/// `proration_behavior` to `none` when switching between different billing intervals (for example,
/// from monthly to yearly), we don’t generate any credits for the old subscription’s unused time.
/// We still reset the billing date and bill immediately for the new subscription.
///
/// Updating the quantity on a subscription many times in an hour may result in
/// [rate limiting](https://docs.stripe.com/rate-limits). If you need to bill for a frequently
/// changing quantity, consider integrating
/// [usage-based billing](https://docs.stripe.com/billing/subscriptions/usage-based) instead.
///
/// `POST /v1/subscriptions/{subscription_exposed_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscriptions::update("SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionsSubscriptionExposedId",
        method: rt::Method::Post,
        path: "/v1/subscriptions/{subscription_exposed_id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    UpdateRequest(rt::Request::new(OPERATION, &[subscription_exposed_id.as_str()]))
}

#[cfg(feature = "subscriptions")]
impl UpdateRequest {
    /// A list of prices and quantities that will generate invoice items appended to the next invoice
    /// for this subscription. You may pass up to 20 items.
    #[inline]
    pub fn add_invoice_items(
        self,
        add_invoice_items: impl IntoIterator<Item = create::AddInvoiceItem>,
    ) -> Self {
        Self(self.0.with("add_invoice_items", rt::Value::list(add_invoice_items)))
    }

    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. The request must be made by a platform account on a connected account in order
    /// to set an application fee percentage. For more information, see the application fees
    /// [documentation](https://docs.stripe.com/connect/subscriptions#collecting-fees-on-subscriptions).
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Clears `application_fee_percent`: unsets what is stored.
    #[inline]
    pub fn clear_application_fee_percent(self) -> Self {
        Self(self.0.cleared("application_fee_percent"))
    }

    /// Automatic tax settings for this subscription. We recommend you only include this parameter when
    /// the existing value is being changed.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Either `now` or `unchanged`. Setting the value to `now` resets the subscription's billing cycle
    /// anchor to the current time (in UTC). For more information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: resume::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets the billing schedules for the subscription.
    #[inline]
    pub fn billing_schedules(
        self,
        billing_schedules: impl IntoIterator<Item = update::BillingSchedule>,
    ) -> Self {
        Self(self.0.with("billing_schedules", rt::Value::list(billing_schedules)))
    }

    /// Clears `billing_schedules`: unsets what is stored.
    #[inline]
    pub fn clear_billing_schedules(self) -> Self {
        Self(self.0.cleared("billing_schedules"))
    }

    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period. When updating, pass an empty string to remove previously-defined thresholds.
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

    /// A timestamp at which the subscription should cancel. If set to a date before the current period
    /// ends, this will cause a proration if prorations have been enabled using `proration_behavior`. If
    /// set during a future period, this will always cause a proration for that period.
    #[inline]
    pub fn cancel_at(self, cancel_at: impl Into<create::CancelAt>) -> Self {
        let cancel_at: create::CancelAt = cancel_at.into();
        Self(self.0.with("cancel_at", cancel_at))
    }

    /// Clears `cancel_at`: unsets what is stored.
    #[inline]
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.cleared("cancel_at"))
    }

    /// Indicate whether this subscription should cancel at the end of the current period
    /// (`current_period_end`). Defaults to `false`.
    #[inline]
    pub fn cancel_at_period_end(self, cancel_at_period_end: bool) -> Self {
        Self(self.0.with("cancel_at_period_end", cancel_at_period_end))
    }

    /// Details about why this subscription was cancelled
    #[inline]
    pub fn cancellation_details(
        self,
        cancellation_details: cancel::CancellationDetails,
    ) -> Self {
        Self(self.0.with("cancellation_details", cancellation_details))
    }

    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay this subscription at the end of the cycle using the default source attached to
    /// the customer. When sending an invoice, Stripe will email your customer an invoice with payment
    /// instructions and mark the subscription as `active`. Defaults to `charge_automatically`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::subscription::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Number of days a customer has to pay invoices generated by this subscription. Valid only for
    /// subscriptions where `collection_method` is set to `send_invoice`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// ID of the default payment method for the subscription. It must belong to the customer associated
    /// with the subscription. This takes precedence over `default_source`. If neither are set, invoices
    /// will use the customer's
    /// [invoice_settings.default_payment_method](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-default_payment_method)
    /// or
    /// [default_source](https://docs.stripe.com/api/customers/object#customer_object-default_source).
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// ID of the default payment source for the subscription. It must belong to the customer associated
    /// with the subscription and be in a chargeable state. If `default_payment_method` is also set,
    /// `default_payment_method` will take precedence. If neither are set, invoices will use the
    /// customer's
    /// [invoice_settings.default_payment_method](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings-default_payment_method)
    /// or
    /// [default_source](https://docs.stripe.com/api/customers/object#customer_object-default_source).
    #[inline]
    pub fn default_source(self, default_source: impl Into<String>) -> Self {
        Self(self.0.with("default_source", rt::Value::text(default_source)))
    }

    /// Clears `default_source`: unsets what is stored.
    #[inline]
    pub fn clear_default_source(self) -> Self {
        Self(self.0.cleared("default_source"))
    }

    /// The tax rates that will apply to any subscription item that does not have `tax_rates` set.
    /// Invoices created will have their `default_tax_rates` populated from the subscription. Pass an
    /// empty string to remove previously-defined tax rates.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// The subscription's description, meant to be displayable to the customer. Use this field to
    /// optionally store an explanation of the subscription for rendering in Stripe surfaces and certain
    /// local payment methods UIs.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// The coupons to redeem into discounts for the subscription. A populated array overwrites the
    /// existing discounts on the subscription. If not specified or empty array, it leaves the
    /// subscription's discounts unchanged. If empty string, it clears the subscription's discounts.
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

    /// All invoices will be billed using the specified settings.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: create::InvoiceSettings) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// A list of up to 20 subscription items, each with an attached price.
    #[inline]
    pub fn items(
        self,
        items: impl IntoIterator<
            Item = crate::invoices::create_preview::subscription_details::Item,
        >,
    ) -> Self {
        Self(self.0.with("items", rt::Value::list(items)))
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

    /// The account on behalf of which to charge, for each of the subscription's invoices.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// If specified, payment collection for this subscription will be paused. Note that the
    /// subscription status will be unchanged and will not be updated to `paused`. Learn more about
    /// [pausing collection](https://docs.stripe.com/billing/subscriptions/pause-payment).
    #[inline]
    pub fn pause_collection(self, pause_collection: update::PauseCollection) -> Self {
        Self(self.0.with("pause_collection", pause_collection))
    }

    /// Clears `pause_collection`: unsets what is stored.
    #[inline]
    pub fn clear_pause_collection(self) -> Self {
        Self(self.0.cleared("pause_collection"))
    }

    /// Controls how Stripe handles payment when a subscription update requires payment and
    /// `collection_method=charge_automatically`.
    #[inline]
    pub fn payment_behavior(self, payment_behavior: create::PaymentBehavior) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// Payment settings to pass to invoices created by the subscription.
    #[inline]
    pub fn payment_settings(self, payment_settings: create::PaymentSettings) -> Self {
        Self(self.0.with("payment_settings", payment_settings))
    }

    /// Specifies an interval for how often to bill for any pending invoice items. It is analogous to
    /// calling [Create an invoice](https://docs.stripe.com/api/invoices/create) for the given
    /// subscription at the specified interval.
    #[inline]
    pub fn pending_invoice_item_interval(
        self,
        pending_invoice_item_interval: create::PendingInvoiceItemInterval,
    ) -> Self {
        Self(self.0.with("pending_invoice_item_interval", pending_invoice_item_interval))
    }

    /// Clears `pending_invoice_item_interval`: unsets what is stored.
    #[inline]
    pub fn clear_pending_invoice_item_interval(self) -> Self {
        Self(self.0.cleared("pending_invoice_item_interval"))
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

    /// If set, prorations will be calculated as though the subscription was updated at the given time.
    /// This can be used to apply exactly the same prorations that were previewed with the
    /// [create preview](https://docs.stripe.com/api/invoices/create_preview) endpoint. `proration_date`
    /// can also be used to implement custom proration logic, such as prorating by day instead of by
    /// second, by providing the time that you wish to use for proration calculations.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<rt::Timestamp>) -> Self {
        let proration_date: rt::Timestamp = proration_date.into();
        Self(self.0.with("proration_date", proration_date))
    }

    /// If specified, the funds from the subscription's invoices will be transferred to the destination
    /// and the ID of the resulting transfers will be found on the resulting charges. This will be unset
    /// if you POST an empty value.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }

    /// Unix timestamp representing the end of the trial period the customer will get before being
    /// charged for the first time. This will always overwrite any trials that might apply via a
    /// subscribed plan. If set, `trial_end` will override the default trial period of the plan the
    /// customer is being subscribed to. The `billing_cycle_anchor` will be updated to the `trial_end`
    /// value. The special value `now` can be provided to end the customer's trial immediately. Can be
    /// at most two years from `billing_cycle_anchor`.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<create::TrialEnd>) -> Self {
        let trial_end: create::TrialEnd = trial_end.into();
        Self(self.0.with("trial_end", trial_end))
    }

    /// Indicates if a plan's `trial_period_days` should be applied to the subscription. Setting
    /// `trial_end` per subscription is preferred, and this defaults to `false`. Setting this flag to
    /// `true` together with `trial_end` is not allowed. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    #[inline]
    pub fn trial_from_plan(self, trial_from_plan: bool) -> Self {
        Self(self.0.with("trial_from_plan", trial_from_plan))
    }

    /// Settings related to subscription trials.
    #[inline]
    pub fn trial_settings(self, trial_settings: create::TrialSettings) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}
