//! What is replaced, what is refused, and what a killed run leaves to the next.

use std::collections::BTreeMap;

use stripe_generator::render::MARK;

use super::*;

fn marked(text: &str) -> String {
    format!("// {MARK}. {text}\n")
}

fn files(text: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("a/b.rs".to_owned(), marked(text))])
}

/// Every file below a folder, with its text.
fn tree(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            found.extend(tree(&path));
        } else {
            found.insert(path.clone(), fs::read_to_string(&path).unwrap());
        }
    }
    found
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    names
}

/// A folder `crate` with an old tree.
fn old() -> (tempfile::TempDir, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("crate");
    replace(&folder, "old").unwrap();
    (root, folder)
}

fn replace(folder: &Path, text: &str) -> Result<(), Failure> {
    let mut exchange = Exchange::begin(folder)?;
    exchange.folder(folder, &files(text))?;
    exchange.commit()
}

fn text(folder: &Path) -> String {
    fs::read_to_string(folder.join("a/b.rs")).unwrap()
}

#[test]
fn all_is_replaced_and_nothing_else_left() {
    let (root, folder) = old();
    let file = root.path().join("file");
    let mut exchange = Exchange::begin(&folder).unwrap();
    exchange.folder(&folder, &files("new")).unwrap();
    exchange.file(&file, "new").unwrap();
    assert_eq!(text(&folder), marked("old"));
    exchange.commit().unwrap();
    assert_eq!(text(&folder), marked("new"));
    assert_eq!(names(root.path()), ["crate", "file"]);
}

#[test]
fn what_fails_on_the_way_puts_all_back() {
    let (root, folder) = old();
    let file = root.path().join("file");
    fs::write(&file, "old").unwrap();
    let before = tree(root.path());
    let mut exchange = Exchange::begin(&folder).unwrap();
    exchange.file(&file, "new").unwrap();
    exchange.folder(&folder, &files("new")).unwrap();
    // Somebody writes there before the end.
    let note = folder.join("note.txt");
    fs::write(&note, "mine").unwrap();
    let error = exchange.commit().unwrap_err().to_string();
    assert!(error.contains("note.txt"), "{error}");
    assert_eq!(fs::read_to_string(&note).unwrap(), "mine");
    fs::remove_file(&note).unwrap();
    assert_eq!(tree(root.path()), before);
}

#[test]
fn what_is_given_up_leaves_no_trace() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("not/there/yet");
    let mut exchange = Exchange::begin(&folder).unwrap();
    exchange.folder(&folder, &files("new")).unwrap();
    drop(exchange);
    assert_eq!(names(root.path()), [""; 0]);
}

#[test]
fn what_the_generator_did_not_write_is_refused_by_name() {
    for stray in [
        "notes.txt",
        ".git/HEAD",
        "src/main.rs",
        "a/target/x",
        "a/Cargo.lock",
    ] {
        let (root, folder) = old();
        fs::create_dir_all(folder.join(stray).parent().unwrap()).unwrap();
        fs::write(folder.join(stray), "mine").unwrap();
        let before = tree(root.path());
        let error = replace(&folder, "new").unwrap_err().to_string();
        assert!(error.contains(stray), "{error}");
        assert!(replaceable(&folder).is_err());
        assert_eq!(tree(root.path()), before);
    }
}

#[test]
fn what_is_no_folder_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("file");
    fs::write(&file, marked("mine")).unwrap();
    let error = replace(&file, "new").unwrap_err().to_string();
    assert!(error.contains("is no folder"), "{error}");
    assert_eq!(names(root.path()), ["file"]);
    assert!(replaceable(Path::new("/")).is_err());
}

#[cfg(unix)]
#[test]
fn links_are_not_replaced() {
    use std::os::unix::fs::symlink;
    let (root, folder) = old();
    let link = root.path().join("link");
    symlink(&folder, &link).unwrap();
    let error = replace(&link, "new").unwrap_err().to_string();
    assert!(error.contains("is a link"), "{error}");
    // Neither is a link in a folder, whatever it leads to.
    symlink(folder.join("a/b.rs"), folder.join("a/c.rs")).unwrap();
    let error = replace(&folder, "new").unwrap_err().to_string();
    assert!(error.contains("a/c.rs"), "{error}");
    assert_eq!(text(&folder), marked("old"));
    assert_eq!(names(root.path()), ["crate", "link"]);
}

#[test]
fn what_building_left_is_kept() {
    let (_root, folder) = old();
    fs::create_dir(folder.join("target")).unwrap();
    fs::write(folder.join("target/built"), "built").unwrap();
    fs::write(folder.join("Cargo.lock"), "mine").unwrap();
    replace(&folder, "new").unwrap();
    assert_eq!(text(&folder), marked("new"));
    assert_eq!(names(&folder), ["Cargo.lock", "a", "target"]);
    assert_eq!(
        fs::read_to_string(folder.join("target/built")).unwrap(),
        "built"
    );
}

#[test]
fn neighbours_are_not_touched() {
    let (root, folder) = old();
    for name in [".crate.next", ".crate.last"] {
        fs::write(root.path().join(name), "mine").unwrap();
    }
    replace(&folder, "new").unwrap();
    assert_eq!(names(root.path()), [".crate.last", ".crate.next", "crate"]);

    // Not even where the exchange itself would stand.
    let place = root.path().join(".crate.exchange");
    for is_folder in [false, true] {
        let mine = if is_folder {
            fs::create_dir(&place).unwrap();
            place.join("mine")
        } else {
            place.clone()
        };
        fs::write(&mine, "mine").unwrap();
        let error = replace(&folder, "newer").unwrap_err().to_string();
        assert!(error.contains(".crate.exchange is in the way"), "{error}");
        assert_eq!(fs::read_to_string(&mine).unwrap(), "mine");
        assert_eq!(text(&folder), marked("new"));
        fs::remove_file(&mine).unwrap();
    }
}

#[test]
fn only_one_run_writes_at_a_time() {
    let (_root, folder) = old();
    let mut first = Exchange::begin(&folder).unwrap();
    first.folder(&folder, &files("first")).unwrap();
    let error = replace(&folder, "second").unwrap_err().to_string();
    assert!(error.contains("another run is writing"), "{error}");
    first.commit().unwrap();
    assert_eq!(text(&folder), marked("first"));
    replace(&folder, "second").unwrap();
    assert_eq!(text(&folder), marked("second"));
}

/// What a killed run leaves is on disk and nowhere else: each state is made by hand, up to the rename that it was killed after.
#[test]
fn a_killed_run_is_put_right_by_the_next() {
    for renames in 0..=4 {
        for noted in ["", "replacing\n", "replacing\nreplaced\n"] {
            let (root, folder) = old();
            let other = root.path().join("other");
            let exchange = root.path().join(".crate.exchange");
            fs::create_dir(&exchange).unwrap();
            let (next, last) = (exchange.join("next-0"), exchange.join("last-0"));
            fs::create_dir_all(next.join("a")).unwrap();
            fs::write(next.join("a/b.rs"), marked("new")).unwrap();
            fs::write(exchange.join("next-1"), "new").unwrap();
            fs::write(&other, "old").unwrap();
            let places: String = [&folder, &other]
                .map(|path| format!("place {}\n", serde_json::to_string(path).unwrap()))
                .concat();
            let record = format!("{MARK}\n{places}{noted}");
            fs::write(exchange.join("record"), record).unwrap();
            let steps = [
                (folder.clone(), last),
                (next, folder.clone()),
                (other.clone(), exchange.join("last-1")),
                (exchange.join("next-1"), other.clone()),
            ];
            for (from, to) in steps.iter().take(renames) {
                fs::rename(from, to).unwrap();
            }
            let is_possible = match noted {
                "" => renames == 0,
                "replacing\n" => true,
                _ => renames == 4,
            };
            if !is_possible {
                continue;
            }
            drop(Exchange::begin(&folder).unwrap());
            let expected = if noted.ends_with("replaced\n") {
                "new"
            } else {
                "old"
            };
            assert_eq!(text(&folder), marked(expected), "{renames} {noted}");
            assert_eq!(fs::read_to_string(&other).unwrap(), expected);
            assert_eq!(names(root.path()), ["crate", "other"]);
        }
    }
}

#[test]
fn what_was_written_after_a_killed_run_is_not_lost() {
    let (root, folder) = old();
    let exchange = root.path().join(".crate.exchange");
    fs::create_dir(&exchange).unwrap();
    fs::rename(&folder, exchange.join("last-0")).unwrap();
    let place = serde_json::to_string(&folder).unwrap();
    let record = format!("{MARK}\nplace {place}\nreplacing\n");
    fs::write(exchange.join("record"), record).unwrap();
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("note.txt"), "mine").unwrap();

    let error = replace(&folder, "new").unwrap_err().to_string();
    assert!(error.contains("note.txt"), "{error}");
    assert_eq!(names(&folder), ["note.txt"]);
    // Out of the way, and everything is right again.
    fs::rename(folder.join("note.txt"), root.path().join("note.txt")).unwrap();
    replace(&folder, "new").unwrap();
    assert_eq!(text(&folder), marked("new"));
    assert_eq!(names(root.path()), ["crate", "note.txt"]);
}

#[test]
fn a_record_that_was_cut_short_is_no_obstacle() {
    for record in ["", "Written by", &format!("{MARK}: what\nplace \"/cru")] {
        let (root, folder) = old();
        let exchange = root.path().join(".crate.exchange");
        fs::create_dir(&exchange).unwrap();
        fs::write(exchange.join("record"), record).unwrap();
        replace(&folder, "new").unwrap();
        assert_eq!(text(&folder), marked("new"));
        assert_eq!(names(root.path()), ["crate"]);
    }
}
