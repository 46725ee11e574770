// Written by `cargo xtask generate`. Do not edit.
//! The operations of `coupons`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/coupons`.
    pub struct CreateRequest -> crate::Coupon, expand;
}

/// Create a coupon.
///
/// You can create coupons easily via the [coupon management](https://dashboard.stripe.com/coupons)
/// page of the Stripe dashboard. Coupon creation is also accessible via the API if you need to
/// create coupons on the fly.
///
/// A coupon has either a `percent_off` or an `amount_off` and `currency`. If you set an
/// `amount_off`, that amount will be subtracted from any invoice’s subtotal. For example, an
/// invoice with a subtotal of 100 will have a final total of 0 if a coupon with an `amount_off` of
/// 200 is applied to it and an invoice with a subtotal of 300 will have a final total of 100 if a
/// coupon with an `amount_off` of 200 is applied to it.
///
/// `POST /v1/coupons`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::coupons::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCoupons",
        method: rt::Method::Post,
        path: "/v1/coupons",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// A positive integer representing the amount to subtract from an invoice total (required if
    /// `percent_off` is not passed).
    #[inline]
    pub fn amount_off(self, amount_off: i64) -> Self {
        Self(self.0.with("amount_off", amount_off))
    }

    /// A hash containing directions for what this Coupon will apply discounts to.
    #[inline]
    pub fn applies_to(self, applies_to: create::AppliesTo) -> Self {
        Self(self.0.with("applies_to", applies_to))
    }

    /// Three-letter [ISO code for the currency](https://docs.stripe.com/currencies) of the `amount_off`
    /// parameter (required if `amount_off` is passed).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Coupons defined in each available currency option (only supported if `amount_off` is passed).
    /// Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, create::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }

    /// Specifies how long the discount will be in effect if used on a subscription. Defaults to `once`.
    #[inline]
    pub fn duration(self, duration: crate::coupon::Duration) -> Self {
        Self(self.0.with("duration", duration))
    }

    /// Required only if `duration` is `repeating`, in which case it must be a positive integer that
    /// specifies the number of months the discount will be in effect.
    #[inline]
    pub fn duration_in_months(self, duration_in_months: i64) -> Self {
        Self(self.0.with("duration_in_months", duration_in_months))
    }

    /// Unique string of your choice that will be used to identify this coupon when applying it to a
    /// customer. If you don't want to specify a particular code, you can leave the ID blank and we'll
    /// generate a random code for you.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", rt::Value::text(id)))
    }

    /// A positive integer specifying the number of times the coupon can be redeemed before it's no
    /// longer valid. For example, you might have a 50% off coupon that the first 20 readers of your
    /// blog can use.
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Name of the coupon displayed to customers on, for instance invoices, or receipts. By default the
    /// `id` is shown if `name` is not set.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// A positive float larger than 0, and smaller or equal to 100, that represents the discount the
    /// coupon will apply (required if `amount_off` is not passed).
    #[inline]
    pub fn percent_off(self, percent_off: f64) -> Self {
        Self(self.0.with("percent_off", percent_off))
    }

    /// Unix timestamp specifying the last time at which the coupon can be redeemed (cannot be set to
    /// more than 5 years in the future). After the redeem_by date, the coupon can no longer be applied
    /// to new customers.
    #[inline]
    pub fn redeem_by(self, redeem_by: impl Into<rt::Timestamp>) -> Self {
        let redeem_by: rt::Timestamp = redeem_by.into();
        Self(self.0.with("redeem_by", redeem_by))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/coupons/{coupon}`.
    pub struct DeleteRequest -> crate::DeletedCoupon;
}

/// Delete a coupon.
///
/// You can delete coupons via the [coupon management](https://dashboard.stripe.com/coupons) page of
/// the Stripe dashboard. However, deleting a coupon does not affect any customers who have already
/// applied the coupon; it means that new customers can’t redeem the coupon. You can also delete
/// coupons via the API.
///
/// `DELETE /v1/coupons/{coupon}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::coupons::delete("COUPON_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(coupon: impl Into<crate::ids::CouponId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCouponsCoupon",
        method: rt::Method::Delete,
        path: "/v1/coupons/{coupon}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let coupon: crate::ids::CouponId = coupon.into();
    DeleteRequest(rt::Request::new(OPERATION, &[coupon.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/coupons`.
    pub struct ListRequest -> rt::List<crate::Coupon>, paged, expand;
}

/// List all coupons.
///
/// Returns a list of your coupons.
///
/// `GET /v1/coupons`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::coupons::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCoupons",
        method: rt::Method::Get,
        path: "/v1/coupons",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp, or it can be a dictionary with a number of different query options.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
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
    /// The request of [`retrieve`]: `GET /v1/coupons/{coupon}`.
    pub struct RetrieveRequest -> crate::Coupon, expand;
}

/// Retrieve a coupon.
///
/// Retrieves the coupon with the given ID.
///
/// `GET /v1/coupons/{coupon}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::coupons::retrieve("COUPON_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(coupon: impl Into<crate::ids::CouponId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCouponsCoupon",
        method: rt::Method::Get,
        path: "/v1/coupons/{coupon}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let coupon: crate::ids::CouponId = coupon.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[coupon.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/coupons/{coupon}`.
    pub struct UpdateRequest -> crate::Coupon, expand;
}

/// Update a coupon.
///
/// Updates the metadata of a coupon. Other coupon details (currency, duration, amount_off) are, by
/// design, not editable.
///
/// `POST /v1/coupons/{coupon}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::coupons::update("COUPON_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(coupon: impl Into<crate::ids::CouponId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCouponsCoupon",
        method: rt::Method::Post,
        path: "/v1/coupons/{coupon}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let coupon: crate::ids::CouponId = coupon.into();
    UpdateRequest(rt::Request::new(OPERATION, &[coupon.as_str()]))
}

impl UpdateRequest {
    /// Coupons defined in each available currency option (only supported if the coupon is
    /// amount-based). Each key must be a three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, create::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
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

    /// Name of the coupon displayed to customers on, for instance invoices, or receipts. By default the
    /// `id` is shown if `name` is not set.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}
