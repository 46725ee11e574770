// Written by `cargo xtask generate`. Do not edit.
//! The operations of `subscription_schedules`.

pub mod create;
#[cfg(feature = "subscription_schedules")]
pub mod update;

#[cfg(feature = "subscription_schedules")]
rt::operation! {
    /// The request of [`cancel`]: `POST /v1/subscription_schedules/{schedule}/cancel`.
    pub struct CancelRequest -> crate::SubscriptionSchedule, expand;
}

#[cfg(feature = "subscription_schedules")]
/// Cancel a schedule.
///
/// Cancels a subscription schedule and its associated subscription immediately (if the subscription
/// schedule has an active subscription). A subscription schedule can only be canceled if its status
/// is `not_started` or `active`.
///
/// `POST /v1/subscription_schedules/{schedule}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_schedules::cancel("SCHEDULE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(schedule: impl Into<crate::ids::SubscriptionScheduleId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionSchedulesScheduleCancel",
        method: rt::Method::Post,
        path: "/v1/subscription_schedules/{schedule}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let schedule: crate::ids::SubscriptionScheduleId = schedule.into();
    CancelRequest(rt::Request::new(OPERATION, &[schedule.as_str()]))
}

#[cfg(feature = "subscription_schedules")]
impl CancelRequest {
    /// If the subscription schedule is `active`, indicates if a final invoice will be generated that
    /// contains any un-invoiced metered usage and new/pending proration invoice items. Defaults to
    /// `true`.
    #[inline]
    pub fn invoice_now(self, invoice_now: bool) -> Self {
        Self(self.0.with("invoice_now", invoice_now))
    }

    /// If the subscription schedule is `active`, indicates if the cancellation should be prorated.
    /// Defaults to `true`.
    #[inline]
    pub fn prorate(self, prorate: bool) -> Self {
        Self(self.0.with("prorate", prorate))
    }
}

#[cfg(feature = "subscription_schedules")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/subscription_schedules`.
    pub struct CreateRequest -> crate::SubscriptionSchedule, expand;
}

#[cfg(feature = "subscription_schedules")]
/// Create a schedule.
///
/// Creates a new subscription schedule object. Each customer can have up to 500 active or scheduled
/// subscriptions.
///
/// `POST /v1/subscription_schedules`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_schedules::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionSchedules",
        method: rt::Method::Post,
        path: "/v1/subscription_schedules",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "subscription_schedules")]
impl CreateRequest {
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    #[inline]
    pub fn billing_mode(self, billing_mode: create::BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// The identifier of the customer to create the subscription schedule for.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The identifier of the account to create the subscription schedule for.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Object representing the subscription schedule's default settings.
    #[inline]
    pub fn default_settings(self, default_settings: create::DefaultSettings) -> Self {
        Self(self.0.with("default_settings", default_settings))
    }

    /// Behavior of the subscription schedule and underlying subscription when it ends. Possible values
    /// are `release` or `cancel` with the default being `release`. `release` will end the subscription
    /// schedule and keep the underlying subscription running. `cancel` will end the subscription
    /// schedule and cancel the underlying subscription.
    #[inline]
    pub fn end_behavior(
        self,
        end_behavior: crate::subscription_schedule::EndBehavior,
    ) -> Self {
        Self(self.0.with("end_behavior", end_behavior))
    }

    /// Migrate an existing subscription to be managed by a subscription schedule. If this parameter is
    /// set, a subscription schedule will be created using the subscription's item(s), set to auto-renew
    /// using the subscription's interval. When using this parameter, other parameters (such as phase
    /// values) cannot be set. To create a subscription schedule with other modifications, we recommend
    /// making two separate API calls.
    #[inline]
    pub fn from_subscription(self, from_subscription: impl Into<String>) -> Self {
        Self(self.0.with("from_subscription", rt::Value::text(from_subscription)))
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

    /// List representing phases of the subscription schedule. Each phase can be customized to have
    /// different durations, plans, and coupons. If there are multiple phases, the `end_date` of one
    /// phase will always equal the `start_date` of the next phase.
    #[inline]
    pub fn phases(self, phases: impl IntoIterator<Item = create::Phase>) -> Self {
        Self(self.0.with("phases", rt::Value::list(phases)))
    }

    /// When the subscription schedule starts. We recommend using `now` so that it starts the
    /// subscription immediately. You can also use a Unix timestamp to backdate the subscription so that
    /// it starts on a past date, or set a future date for the subscription to start on.
    #[inline]
    pub fn start_date(self, start_date: impl Into<create::StartDate>) -> Self {
        let start_date: create::StartDate = start_date.into();
        Self(self.0.with("start_date", start_date))
    }
}

#[cfg(feature = "subscription_schedules")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/subscription_schedules`.
    pub struct ListRequest -> rt::List<crate::SubscriptionSchedule>, paged, expand;
}

#[cfg(feature = "subscription_schedules")]
/// List all schedules.
///
/// Retrieves the list of your subscription schedules.
///
/// `GET /v1/subscription_schedules`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::subscription_schedules::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptionSchedules",
        method: rt::Method::Get,
        path: "/v1/subscription_schedules",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "subscription_schedules")]
impl ListRequest {
    /// Only return subscription schedules that were created canceled the given date interval.
    #[inline]
    pub fn canceled_at(self, canceled_at: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let canceled_at: rt::Range<rt::Timestamp> = canceled_at.into();
        Self(self.0.with("canceled_at", canceled_at))
    }

    /// Only return subscription schedules that completed during the given date interval.
    #[inline]
    pub fn completed_at(
        self,
        completed_at: impl Into<rt::Range<rt::Timestamp>>,
    ) -> Self {
        let completed_at: rt::Range<rt::Timestamp> = completed_at.into();
        Self(self.0.with("completed_at", completed_at))
    }

    /// Only return subscription schedules that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return subscription schedules for the given customer.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return subscription schedules for the given account.
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

    /// Only return subscription schedules that were released during the given date interval.
    #[inline]
    pub fn released_at(self, released_at: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let released_at: rt::Range<rt::Timestamp> = released_at.into();
        Self(self.0.with("released_at", released_at))
    }

    /// Only return subscription schedules that have not started yet.
    #[inline]
    pub fn scheduled(self, scheduled: bool) -> Self {
        Self(self.0.with("scheduled", scheduled))
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

#[cfg(feature = "subscription_schedules")]
rt::operation! {
    /// The request of [`release`]: `POST /v1/subscription_schedules/{schedule}/release`.
    pub struct ReleaseRequest -> crate::SubscriptionSchedule, expand;
}

#[cfg(feature = "subscription_schedules")]
/// Release a schedule.
///
/// Releases the subscription schedule immediately, which will stop scheduling of its phases, but
/// leave any existing subscription in place. A schedule can only be released if its status is
/// `not_started` or `active`. If the subscription schedule is currently associated with a
/// subscription, releasing it will remove its `subscription` property and set the subscription’s ID
/// to the `released_subscription` property.
///
/// `POST /v1/subscription_schedules/{schedule}/release`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_schedules::release("SCHEDULE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn release(
    schedule: impl Into<crate::ids::SubscriptionScheduleId>,
) -> ReleaseRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionSchedulesScheduleRelease",
        method: rt::Method::Post,
        path: "/v1/subscription_schedules/{schedule}/release",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let schedule: crate::ids::SubscriptionScheduleId = schedule.into();
    ReleaseRequest(rt::Request::new(OPERATION, &[schedule.as_str()]))
}

#[cfg(feature = "subscription_schedules")]
impl ReleaseRequest {
    /// Keep any cancellation on the subscription that the schedule has set
    #[inline]
    pub fn preserve_cancel_date(self, preserve_cancel_date: bool) -> Self {
        Self(self.0.with("preserve_cancel_date", preserve_cancel_date))
    }
}

#[cfg(feature = "subscription_schedules")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/subscription_schedules/{schedule}`.
    pub struct RetrieveRequest -> crate::SubscriptionSchedule, expand;
}

#[cfg(feature = "subscription_schedules")]
/// Retrieve a schedule.
///
/// Retrieves the details of an existing subscription schedule. You only need to supply the unique
/// subscription schedule identifier that was returned upon subscription schedule creation.
///
/// `GET /v1/subscription_schedules/{schedule}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_schedules::retrieve("SCHEDULE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    schedule: impl Into<crate::ids::SubscriptionScheduleId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSubscriptionSchedulesSchedule",
        method: rt::Method::Get,
        path: "/v1/subscription_schedules/{schedule}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let schedule: crate::ids::SubscriptionScheduleId = schedule.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[schedule.as_str()]))
}

#[cfg(feature = "subscription_schedules")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/subscription_schedules/{schedule}`.
    pub struct UpdateRequest -> crate::SubscriptionSchedule, expand;
}

#[cfg(feature = "subscription_schedules")]
/// Update a schedule.
///
/// Updates an existing subscription schedule.
///
/// `POST /v1/subscription_schedules/{schedule}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::subscription_schedules::update("SCHEDULE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(schedule: impl Into<crate::ids::SubscriptionScheduleId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSubscriptionSchedulesSchedule",
        method: rt::Method::Post,
        path: "/v1/subscription_schedules/{schedule}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let schedule: crate::ids::SubscriptionScheduleId = schedule.into();
    UpdateRequest(rt::Request::new(OPERATION, &[schedule.as_str()]))
}

#[cfg(feature = "subscription_schedules")]
impl UpdateRequest {
    /// Object representing the subscription schedule's default settings.
    #[inline]
    pub fn default_settings(self, default_settings: create::DefaultSettings) -> Self {
        Self(self.0.with("default_settings", default_settings))
    }

    /// Behavior of the subscription schedule and underlying subscription when it ends. Possible values
    /// are `release` or `cancel` with the default being `release`. `release` will end the subscription
    /// schedule and keep the underlying subscription running. `cancel` will end the subscription
    /// schedule and cancel the underlying subscription.
    #[inline]
    pub fn end_behavior(
        self,
        end_behavior: crate::subscription_schedule::EndBehavior,
    ) -> Self {
        Self(self.0.with("end_behavior", end_behavior))
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

    /// List representing phases of the subscription schedule. Each phase can be customized to have
    /// different durations, plans, and coupons. If there are multiple phases, the `end_date` of one
    /// phase will always equal the `start_date` of the next phase. Note that past phases can be
    /// omitted.
    #[inline]
    pub fn phases(self, phases: impl IntoIterator<Item = update::Phase>) -> Self {
        Self(self.0.with("phases", rt::Value::list(phases)))
    }

    /// If the update changes the billing configuration (item price, quantity, etc.) of the current
    /// phase, indicates how prorations from this change should be handled. The default value is
    /// `create_prorations`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }
}
