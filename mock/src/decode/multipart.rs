//! Uploads: the parameters and one file, in parts.

use bytes::Bytes;

use super::{Fields, Sent, form};
use crate::refusal::Refusal;
use crate::request::File;

/// Reads the parts of a body whose `Content-Type` names their boundary.
///
/// # Errors
/// The body has no such parts, a part has no name, or there is more than one file.
pub(super) fn multipart(
    body: &Bytes,
    content_type: &str,
) -> Result<(Fields, Option<File>), Refusal> {
    let boundary = parameter(content_type, "boundary")
        .filter(|boundary| !boundary.is_empty())
        .ok_or_else(|| refuse("the `Content-Type` names no boundary"))?;
    let mut fields = Fields::new();
    let mut file = None;
    for part in parts(body, &boundary)? {
        let name = parameter(&part.disposition, "name");
        let name = name.ok_or_else(|| refuse("a part has no name"))?;
        let is_file = parameter(&part.disposition, "filename").is_some();
        if !is_file {
            let text = String::from_utf8(part.contents.to_vec())
                .map_err(|_| refuse("a part is neither a file nor UTF-8").param(&*name))?;
            form::add(&mut fields, &name, Sent::Form(text))?;
            continue;
        }
        form::add(&mut fields, &name, Sent::File)?;
        let found = File {
            name: parameter(&part.disposition, "filename"),
            content_type: part.content_type,
            bytes: part.contents,
        };
        if file.replace(found).is_some() {
            return Err(refuse("there is more than one file").param(name));
        }
    }
    Ok((fields, file))
}

struct Part {
    disposition: String,
    content_type: Option<String>,
    contents: Bytes,
}

/// Takes a body apart: `--boundary`, headers, an empty line, contents, and so on until `--boundary--`.
fn parts(body: &Bytes, boundary: &str) -> Result<Vec<Part>, Refusal> {
    let delimiter = format!("\r\n--{boundary}");
    let first = &delimiter.as_bytes()[2..];
    if !body.starts_with(first) {
        return Err(refuse("it does not begin with the boundary"));
    }
    let mut parts = Vec::new();
    let mut at = first.len();
    loop {
        let rest = &body[at..];
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        if !rest.starts_with(b"\r\n") {
            return Err(refuse("a boundary does not end its line"));
        }
        let start = at + 2;
        let length = find(&body[start..], delimiter.as_bytes())
            .ok_or_else(|| refuse("it ends before its last boundary"))?;
        parts.push(part(&body.slice(start..start + length))?);
        at = start + length + delimiter.len();
    }
}

fn part(part: &Bytes) -> Result<Part, Refusal> {
    let end = find(part, b"\r\n\r\n").ok_or_else(|| refuse("a part has no end of its headers"))?;
    let headers = std::str::from_utf8(&part[..end])
        .map_err(|_| refuse("the headers of a part are not UTF-8"))?;
    let header = |name: &str| {
        let mut headers = headers.lines().filter_map(|line| line.split_once(':'));
        headers
            .find(|(it, _)| it.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim().to_owned())
    };
    let disposition = header("content-disposition")
        .filter(|it| it.starts_with("form-data"))
        .ok_or_else(|| refuse("a part is no `form-data`"))?;
    Ok(Part {
        disposition,
        content_type: header("content-type"),
        contents: part.slice(end + 4..),
    })
}

/// A parameter of a header: `boundary` of `multipart/form-data; boundary="x"`.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut parameters = header
        .split(';')
        .skip(1)
        .filter_map(|it| it.split_once('='));
    let (_, value) = parameters.find(|(it, _)| it.trim().eq_ignore_ascii_case(name))?;
    Some(value.trim().trim_matches('"').to_owned())
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn refuse(what: &str) -> Refusal {
    Refusal::new(format!("The upload cannot be read: {what}."))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{Sent, multipart};

    fn read(body: &'static str) -> Result<(super::Fields, Option<super::File>), super::Refusal> {
        multipart(&Bytes::from(body), "multipart/form-data; boundary=\"x\"")
    }

    #[test]
    fn fields_and_file_are_told_apart() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"a[b]\"\r\n\r\n1\r\n\
            --x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"f.png\"\r\nContent-Type: image/png\r\n\r\n\
            \r\n--y\r\n--x--\r\n";
        let (fields, file) = read(body).unwrap();
        let file = file.unwrap();
        assert!(matches!(&fields["a"], Sent::Map(map) if map["b"] == Sent::Form("1".into())));
        assert!(matches!(&fields["file"], Sent::File));
        assert_eq!(file.name.as_deref(), Some("f.png"));
        assert_eq!(file.content_type.as_deref(), Some("image/png"));
        assert_eq!(file.bytes, "\r\n--y");
    }

    #[test]
    fn what_has_no_such_parts_is_refused() {
        for (body, fault) in [
            ("", "begin with the boundary"),
            ("--x", "end its line"),
            (
                "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1",
                "before its last",
            ),
            (
                "--x\r\nContent-Disposition: form-data; name=a\r\n--x--",
                "end of its headers",
            ),
            (
                "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--",
                "no name",
            ),
            ("--x\r\nA: b\r\n\r\n1\r\n--x--", "no `form-data`"),
        ] {
            let said = read(body).err().map(|refusal| refusal.message);
            assert!(
                said.as_ref().is_some_and(|it| it.contains(fault)),
                "{body:?}: {said:?}"
            );
        }
        let none = multipart(&Bytes::new(), "multipart/form-data");
        assert!(none.is_err_and(|it| it.message.contains("names no boundary")));
    }
}
