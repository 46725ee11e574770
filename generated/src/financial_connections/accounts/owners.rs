// Written by `cargo xtask generate`. Do not edit.
//! The operations of `financial_connections::accounts::owners`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/financial_connections/accounts/{account}/owners`.
    pub struct ListRequest -> rt::List<crate::FinancialConnectionsAccountOwner>, paged, expand;
}

/// List Account Owners.
///
/// Lists all owners for a given `Account`
///
/// `GET /v1/financial_connections/accounts/{account}/owners`
///
/// - `ownership`: The ID of the ownership object to fetch owners from.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::financial_connections::accounts::owners::list("ACCOUNT_ID", "OWNERSHIP").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(
    account: impl Into<crate::ids::FinancialConnectionsAccountId>,
    ownership: impl Into<crate::ids::FinancialConnectionsAccountOwnershipId>,
) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetFinancialConnectionsAccountsAccountOwners",
        method: rt::Method::Get,
        path: "/v1/financial_connections/accounts/{account}/owners",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let account: crate::ids::FinancialConnectionsAccountId = account.into();
    let ownership: crate::ids::FinancialConnectionsAccountOwnershipId = ownership.into();
    ListRequest(
        rt::Request::new(OPERATION, &[account.as_str()]).with("ownership", ownership),
    )
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
