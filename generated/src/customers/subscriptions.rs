// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::subscriptions`.

pub mod create;
pub mod discount;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/subscriptions`.
    pub struct CreateRequest -> crate::Subscription, expand;
}

/// Create a subscription.
///
/// Creates a new subscription on an existing customer.
///
/// `POST /v1/customers/{customer}/subscriptions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::subscriptions::create("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(customer: impl Into<crate::ids::CustomerId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerSubscriptions",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/subscriptions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    CreateRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

impl CreateRequest {
    /// A list of prices and quantities that will generate invoice items appended to the next invoice
    /// for this subscription. You may pass up to 20 items.
    #[inline]
    pub fn add_invoice_items(
        self,
        add_invoice_items: impl IntoIterator<
            Item = crate::subscriptions::create::AddInvoiceItem,
        >,
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
    pub fn automatic_tax(
        self,
        automatic_tax: crate::subscriptions::create::AutomaticTax,
    ) -> Self {
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

    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period. When updating, pass an empty string to remove previously-defined thresholds.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: crate::subscriptions::create::BillingThresholds,
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
    pub fn cancel_at(
        self,
        cancel_at: impl Into<crate::subscriptions::create::CancelAt>,
    ) -> Self {
        let cancel_at: crate::subscriptions::create::CancelAt = cancel_at.into();
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
    pub fn invoice_settings(
        self,
        invoice_settings: crate::subscriptions::create::InvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// A list of up to 20 subscription items, each with an attached price.
    #[inline]
    pub fn items(
        self,
        items: impl IntoIterator<Item = crate::subscriptions::create::Item>,
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

    /// Controls how Stripe handles the first invoice when payment is required and
    /// `collection_method=charge_automatically`. Subscriptions with `collection_method=send_invoice`
    /// are automatically activated regardless of the first Invoice status.
    #[inline]
    pub fn payment_behavior(
        self,
        payment_behavior: crate::subscriptions::create::PaymentBehavior,
    ) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// Payment settings to pass to invoices created by the subscription.
    #[inline]
    pub fn payment_settings(
        self,
        payment_settings: crate::subscriptions::create::PaymentSettings,
    ) -> Self {
        Self(self.0.with("payment_settings", payment_settings))
    }

    /// Specifies an interval for how often to bill for any pending invoice items. It is analogous to
    /// calling [Create an invoice](https://docs.stripe.com/api/invoices/create) for the given
    /// subscription at the specified interval.
    #[inline]
    pub fn pending_invoice_item_interval(
        self,
        pending_invoice_item_interval: crate::subscriptions::create::PendingInvoiceItemInterval,
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
    pub fn transfer_data(
        self,
        transfer_data: crate::subscriptions::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Unix timestamp representing the end of the trial period the customer will get before being
    /// charged for the first time. If set, trial_end will override the default trial period of the plan
    /// the customer is being subscribed to. The special value `now` can be provided to end the
    /// customer's trial immediately. Can be at most two years from `billing_cycle_anchor`. See
    /// [Using trial periods on subscriptions](https://docs.stripe.com/billing/subscriptions/trials) to
    /// learn more.
    #[inline]
    pub fn trial_end(
        self,
        trial_end: impl Into<crate::subscriptions::create::TrialEnd>,
    ) -> Self {
        let trial_end: crate::subscriptions::create::TrialEnd = trial_end.into();
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
    pub fn trial_settings(
        self,
        trial_settings: crate::subscriptions::create::TrialSettings,
    ) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`.
    pub struct DeleteRequest -> crate::Subscription, expand;
}

/// Cancel a subscription.
///
/// Cancels a customer’s subscription. If you set the `at_period_end` parameter to `true`, the
/// subscription will remain active until the end of the period, at which point it will be canceled
/// and not renewed. Otherwise, with the default `false` value, the subscription is terminated
/// immediately. In either case, the customer will not be charged again for the subscription.
///
/// Note, however, that any pending invoice items that you’ve created will still be charged for at
/// the end of the period, unless manually
/// [deleted](https://docs.stripe.com/api/invoiceitems/delete). If you’ve set the subscription to
/// cancel at the end of the period, any pending prorations will also be left in place and collected
/// at the end of the period. But if the subscription is set to cancel immediately, pending
/// prorations will be removed.
///
/// By default, upon subscription cancellation, Stripe will stop automatic collection of all
/// finalized invoices for the customer. This is intended to prevent unexpected payment attempts
/// after the customer has canceled a subscription. However, you can resume automatic collection of
/// the invoices manually after subscription cancellation to have us proceed. Or, you could check
/// for unpaid invoices before allowing the customer to cancel the subscription at all.
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::subscriptions::delete("CUSTOMER_ID", "SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    customer: impl Into<crate::ids::CustomerId>,
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedId",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    DeleteRequest(
        rt::Request::new(
            OPERATION,
            &[customer.as_str(), subscription_exposed_id.as_str()],
        ),
    )
}

impl DeleteRequest {
    /// Can be set to `true` if `at_period_end` is not set to `true`. Will generate a final invoice that
    /// invoices for any un-invoiced metered usage and new/pending proration invoice items.
    #[inline]
    pub fn invoice_now(self, invoice_now: bool) -> Self {
        Self(self.0.with("invoice_now", invoice_now))
    }

    /// Can be set to `true` if `at_period_end` is not set to `true`. Will generate a proration invoice
    /// item that credits remaining unused time until the subscription period end.
    #[inline]
    pub fn prorate(self, prorate: bool) -> Self {
        Self(self.0.with("prorate", prorate))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/subscriptions`.
    pub struct ListRequest -> rt::List<crate::Subscription>, paged, expand;
}

/// List active subscriptions.
///
/// You can see a list of the customer’s active subscriptions. Note that the 10 most recent active
/// subscriptions are always available by default on the customer object. If you need more than
/// those 10, you can use the limit and starting_after parameters to page through additional
/// subscriptions.
///
/// `GET /v1/customers/{customer}/subscriptions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::subscriptions::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerSubscriptions",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/subscriptions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    ListRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

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

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`.
    pub struct RetrieveRequest -> crate::Subscription, expand;
}

/// Retrieve a subscription.
///
/// Retrieves the subscription with the given ID.
///
/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::subscriptions::retrieve("CUSTOMER_ID", "SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<crate::ids::CustomerId>,
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerSubscriptionsSubscriptionExposedId",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    RetrieveRequest(
        rt::Request::new(
            OPERATION,
            &[customer.as_str(), subscription_exposed_id.as_str()],
        ),
    )
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`.
    pub struct UpdateRequest -> crate::Subscription, expand;
}

/// Update a subscription on a customer.
///
/// Updates an existing subscription on a customer to match the specified parameters. When changing
/// plans or quantities, we will optionally prorate the price we charge next month to make up for
/// any price changes. To preview how the proration will be calculated, use the
/// [upcoming invoice](https://docs.stripe.com/api#upcoming_invoice) endpoint.
///
/// `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::subscriptions::update("CUSTOMER_ID", "SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    customer: impl Into<crate::ids::CustomerId>,
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerSubscriptionsSubscriptionExposedId",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    UpdateRequest(
        rt::Request::new(
            OPERATION,
            &[customer.as_str(), subscription_exposed_id.as_str()],
        ),
    )
}

impl UpdateRequest {
    /// A list of prices and quantities that will generate invoice items appended to the next invoice
    /// for this subscription. You may pass up to 20 items.
    #[inline]
    pub fn add_invoice_items(
        self,
        add_invoice_items: impl IntoIterator<
            Item = crate::subscriptions::create::AddInvoiceItem,
        >,
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
    pub fn automatic_tax(
        self,
        automatic_tax: crate::subscriptions::create::AutomaticTax,
    ) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Either `now` or `unchanged`. Setting the value to `now` resets the subscription's billing cycle
    /// anchor to the current time. For more information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: crate::subscriptions::resume::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Define thresholds at which an invoice will be sent, and the subscription advanced to a new
    /// billing period. When updating, pass an empty string to remove previously-defined thresholds.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: crate::subscriptions::create::BillingThresholds,
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
    pub fn cancel_at(
        self,
        cancel_at: impl Into<crate::subscriptions::create::CancelAt>,
    ) -> Self {
        let cancel_at: crate::subscriptions::create::CancelAt = cancel_at.into();
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
        cancellation_details: crate::subscriptions::cancel::CancellationDetails,
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
    pub fn invoice_settings(
        self,
        invoice_settings: crate::subscriptions::create::InvoiceSettings,
    ) -> Self {
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

    /// If specified, payment collection for this subscription will be paused. Note that the
    /// subscription status will be unchanged and will not be updated to `paused`. Learn more about
    /// [pausing collection](https://docs.stripe.com/billing/subscriptions/pause-payment).
    #[inline]
    pub fn pause_collection(
        self,
        pause_collection: crate::subscriptions::update::PauseCollection,
    ) -> Self {
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
    pub fn payment_behavior(
        self,
        payment_behavior: crate::subscriptions::create::PaymentBehavior,
    ) -> Self {
        Self(self.0.with("payment_behavior", payment_behavior))
    }

    /// Payment settings to pass to invoices created by the subscription.
    #[inline]
    pub fn payment_settings(
        self,
        payment_settings: crate::subscriptions::create::PaymentSettings,
    ) -> Self {
        Self(self.0.with("payment_settings", payment_settings))
    }

    /// Specifies an interval for how often to bill for any pending invoice items. It is analogous to
    /// calling [Create an invoice](https://docs.stripe.com/api/invoices/create) for the given
    /// subscription at the specified interval.
    #[inline]
    pub fn pending_invoice_item_interval(
        self,
        pending_invoice_item_interval: crate::subscriptions::create::PendingInvoiceItemInterval,
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
    pub fn transfer_data(
        self,
        transfer_data: crate::subscriptions::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }

    /// Unix timestamp representing the end of the trial period the customer will get before being
    /// charged for the first time. This will always overwrite any trials that might apply via a
    /// subscribed plan. If set, trial_end will override the default trial period of the plan the
    /// customer is being subscribed to. The special value `now` can be provided to end the customer's
    /// trial immediately. Can be at most two years from `billing_cycle_anchor`.
    #[inline]
    pub fn trial_end(
        self,
        trial_end: impl Into<crate::subscriptions::create::TrialEnd>,
    ) -> Self {
        let trial_end: crate::subscriptions::create::TrialEnd = trial_end.into();
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
    pub fn trial_settings(
        self,
        trial_settings: crate::subscriptions::create::TrialSettings,
    ) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}
