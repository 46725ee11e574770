// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::tax_ids`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/tax_ids`.
    pub struct CreateRequest -> crate::TaxId, expand;
}

/// Create a Customer tax ID.
///
/// Creates a new `tax_id` object for a customer.
///
/// `POST /v1/customers/{customer}/tax_ids`
///
/// - `type_`: Type of the tax ID, one of `ad_nrt`, `ae_trn`, `al_tin`, `am_tin`, `ao_tin`, `ar_cuit`,
///   `au_abn`, `au_arn`, `aw_tin`, `az_tin`, `ba_tin`, `bb_tin`, `bd_bin`, `bf_ifu`, `bg_uic`,
///   `bh_vat`, `bj_ifu`, `bo_tin`, `br_cnpj`, `br_cpf`, `bs_tin`, `by_tin`, `ca_bn`, `ca_gst_hst`,
///   `ca_pst_bc`, `ca_pst_mb`, `ca_pst_sk`, `ca_qst`, `cd_nif`, `ch_uid`, `ch_vat`, `cl_tin`,
///   `cm_niu`, `cn_tin`, `co_nit`, `cr_tin`, `cv_nif`, `de_stn`, `do_rcn`, `ec_ruc`, `eg_tin`,
///   `es_cif`, `et_tin`, `eu_oss_vat`, `eu_vat`, `fo_vat`, `gb_vat`, `ge_vat`, `gi_tin`, `gn_nif`,
///   `hk_br`, `hr_oib`, `hu_tin`, `id_npwp`, `il_vat`, `in_gst`, `is_vat`, `it_cf`, `jp_cn`, `jp_rn`,
///   `jp_trn`, `ke_pin`, `kg_tin`, `kh_tin`, `kr_brn`, `kz_bin`, `la_tin`, `li_uid`, `li_vat`,
///   `lk_vat`, `ma_vat`, `md_vat`, `me_pib`, `mk_vat`, `mr_nif`, `mx_rfc`, `my_frp`, `my_itn`,
///   `my_sst`, `ng_tin`, `no_vat`, `no_voec`, `np_pan`, `nz_gst`, `om_vat`, `pe_ruc`, `ph_tin`,
///   `pl_nip`, `py_ruc`, `ro_tin`, `rs_pib`, `ru_inn`, `ru_kpp`, `sa_vat`, `sg_gst`, `sg_uen`,
///   `si_tin`, `sn_ninea`, `sr_fin`, `sv_nit`, `th_vat`, `tj_tin`, `tr_tin`, `tw_vat`, `tz_vat`,
///   `ua_vat`, `ug_tin`, `us_ein`, `uy_ruc`, `uz_tin`, `uz_vat`, `ve_rif`, `vn_tin`, `za_vat`,
///   `zm_tin`, or `zw_tin`
/// - `value`: Value of the tax ID.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::tax_ids::create("CUSTOMER_ID", stripe::tax_ids::create::Type::AdNrt, "VALUE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer: impl Into<crate::ids::CustomerId>,
    type_: crate::tax_ids::create::Type,
    value: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerTaxIds",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/tax_ids",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[customer.as_str()])
            .with("type", type_)
            .with("value", rt::Value::secret(value)),
    )
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}/tax_ids/{id}`.
    pub struct DeleteRequest -> crate::DeletedTaxId;
}

/// Delete a Customer tax ID.
///
/// Deletes an existing `tax_id` object.
///
/// `DELETE /v1/customers/{customer}/tax_ids/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::tax_ids::delete("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl Into<crate::ids::TaxIdId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomerTaxIdsId",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}/tax_ids/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let id: crate::ids::TaxIdId = id.into();
    DeleteRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/customers/{customer}/tax_ids`.
    pub struct ListRequest -> rt::List<crate::TaxId>, paged, expand;
}

/// List all Customer tax IDs.
///
/// Returns a list of tax IDs for a customer.
///
/// `GET /v1/customers/{customer}/tax_ids`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::customers::tax_ids::list("CUSTOMER_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(customer: impl Into<crate::ids::CustomerId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerTaxIds",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/tax_ids",
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
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/tax_ids/{id}`.
    pub struct RetrieveRequest -> crate::TaxId, expand;
}

/// Retrieve a Customer tax ID.
///
/// Retrieves the `tax_id` object with the given identifier.
///
/// `GET /v1/customers/{customer}/tax_ids/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::tax_ids::retrieve("CUSTOMER_ID", "ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<crate::ids::CustomerId>,
    id: impl Into<crate::ids::TaxIdId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerTaxIdsId",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/tax_ids/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let id: crate::ids::TaxIdId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[customer.as_str(), id.as_str()]))
}
