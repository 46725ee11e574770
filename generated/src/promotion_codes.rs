// Written by `cargo xtask generate`. Do not edit.
//! The operations of `promotion_codes`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/promotion_codes`.
    pub struct CreateRequest -> crate::PromotionCode, expand;
}

/// Create a promotion code.
///
/// A promotion code points to an underlying promotion. You can optionally restrict the code to a
/// specific customer, redemption limit, and expiration date.
///
/// `POST /v1/promotion_codes`
///
/// - `promotion`: The promotion referenced by this promotion code.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::promotion_codes::create(stripe::promotion_codes::create::Promotion::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(promotion: create::Promotion) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPromotionCodes",
        method: rt::Method::Post,
        path: "/v1/promotion_codes",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]).with("promotion", promotion))
}

impl CreateRequest {
    /// Whether the promotion code is currently active.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// The customer-facing code. Regardless of case, this code must be unique across all active
    /// promotion codes for a specific customer. Valid characters are lower case letters (a-z), upper
    /// case letters (A-Z), digits (0-9), and dashes (-).
    ///
    /// If left blank, we will generate one automatically.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        Self(self.0.with("code", rt::Value::text(code)))
    }

    /// The customer who can use this promotion code. If not set, all customers can use the promotion
    /// code.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The account representing the customer who can use this promotion code. If not set, all customers
    /// can use the promotion code.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// The timestamp at which this promotion code will expire. If the coupon has specified a
    /// `redeems_by`, then this value cannot be after the coupon's `redeems_by`.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// A positive integer specifying the number of times the promotion code can be redeemed. If the
    /// coupon has specified a `max_redemptions`, then this value cannot be greater than the coupon's
    /// `max_redemptions`.
    #[inline]
    pub fn max_redemptions(self, max_redemptions: i64) -> Self {
        Self(self.0.with("max_redemptions", max_redemptions))
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

    /// Settings that restrict the redemption of the promotion code.
    #[inline]
    pub fn restrictions(self, restrictions: create::Restrictions) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/promotion_codes`.
    pub struct ListRequest -> rt::List<crate::PromotionCode>, paged, expand;
}

/// List all promotion codes.
///
/// Returns a list of your promotion codes.
///
/// `GET /v1/promotion_codes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::promotion_codes::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPromotionCodes",
        method: rt::Method::Get,
        path: "/v1/promotion_codes",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filter promotion codes by whether they are active.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Only return promotion codes that have this case-insensitive code.
    #[inline]
    pub fn code(self, code: impl Into<String>) -> Self {
        Self(self.0.with("code", rt::Value::text(code)))
    }

    /// Only return promotion codes for this coupon.
    #[inline]
    pub fn coupon(self, coupon: impl Into<crate::ids::CouponId>) -> Self {
        let coupon: crate::ids::CouponId = coupon.into();
        Self(self.0.with("coupon", coupon))
    }

    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp, or it can be a dictionary with a number of different query options.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return promotion codes that are restricted to this customer.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return promotion codes that are restricted to this account representing the customer.
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
    /// The request of [`retrieve`]: `GET /v1/promotion_codes/{promotion_code}`.
    pub struct RetrieveRequest -> crate::PromotionCode, expand;
}

/// Retrieve a promotion code.
///
/// Retrieves the promotion code with the given ID. In order to retrieve a promotion code by the
/// customer-facing `code` use [list](https://docs.stripe.com/api/promotion_codes/list) with the
/// desired `code`.
///
/// `GET /v1/promotion_codes/{promotion_code}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::promotion_codes::retrieve("PROMOTION_CODE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    promotion_code: impl Into<crate::ids::PromotionCodeId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPromotionCodesPromotionCode",
        method: rt::Method::Get,
        path: "/v1/promotion_codes/{promotion_code}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let promotion_code: crate::ids::PromotionCodeId = promotion_code.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[promotion_code.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/promotion_codes/{promotion_code}`.
    pub struct UpdateRequest -> crate::PromotionCode, expand;
}

/// Update a promotion code.
///
/// Updates the specified promotion code by setting the values of the parameters passed. Most fields
/// are, by design, not editable.
///
/// `POST /v1/promotion_codes/{promotion_code}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::promotion_codes::update("PROMOTION_CODE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(promotion_code: impl Into<crate::ids::PromotionCodeId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPromotionCodesPromotionCode",
        method: rt::Method::Post,
        path: "/v1/promotion_codes/{promotion_code}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let promotion_code: crate::ids::PromotionCodeId = promotion_code.into();
    UpdateRequest(rt::Request::new(OPERATION, &[promotion_code.as_str()]))
}

impl UpdateRequest {
    /// Whether the promotion code is currently active. A promotion code can only be reactivated when
    /// the coupon is still valid and the promotion code is otherwise redeemable.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
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

    /// Settings that restrict the redemption of the promotion code.
    #[inline]
    pub fn restrictions(self, restrictions: update::Restrictions) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }
}
